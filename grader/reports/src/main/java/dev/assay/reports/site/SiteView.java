package dev.assay.reports.site;

import java.util.List;

/**
 * A whole page, as the template wants it.
 *
 * @param look its style, script and policy
 * @param course the course's title
 * @param page what is on it
 * @param all every page of the site, for the way to them
 */
public record SiteView(SiteLook look, String course, SitePage page, List<SitePage> all) {}
