// Holds workflows against what GitHub takes, with GitHub's own parser.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import path from 'node:path';

// It imports JSON without saying so, which Node.js refuses.
register(
  'data:text/javascript,' +
    encodeURIComponent(`export const load = (url, context, next) =>
      next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context);`),
);

const [modules, ...files] = process.argv.slice(2);
const parser = path.join(modules, 'node_modules/@actions/workflow-parser/dist/index.js');
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import(pathToFileURL(parser));

for (const file of files) {
  const content = readFileSync(file, 'utf-8');
  const { context, value } = parseWorkflow({ name: file, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  const errors = context.errors.getErrors().map((error) => error.message);
  console.log(errors.length > 0 ? `no: ${errors.join('; ')}` : `${file}: yes`);
}
