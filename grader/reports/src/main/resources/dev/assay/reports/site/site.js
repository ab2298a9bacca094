// Sorting, searching and paging of the tables of this page. All texts go in as text, none as HTML.
"use strict";
(() => {
  const SHOWN = 100;
  // Fewer rows than that are seen at a glance.
  const SEARCHED = 20;
  const order = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  const text = (cell) => (typeof cell === "string" ? cell : cell[0]);

  function table(box) {
    const rows = JSON.parse(box.querySelector("script").textContent);
    const words = rows.map((row) => row.map(text).join("\n").toLowerCase());
    const heads = [...box.querySelectorAll("thead th")];
    const keys = heads.map((head) => head.dataset.key);
    const labels = heads.map((head) => head.textContent);
    const numeric = heads.map((head) => head.classList.contains("number"));
    const body = box.querySelector("tbody");
    const status = box.querySelector(".status");
    const field = box.querySelector("input");
    const pages = box.querySelector(".pages");
    const chosen = box.querySelector(".only");
    let column = -1;
    let down = false;
    let page = 0;
    let only = [];
    let found = rows.map((_, i) => i);

    function cell(value, i) {
      const td = document.createElement(i === 0 ? "th" : "td");
      td.className = heads[i].className;
      if (i === 0) {
        td.scope = "row";
      }
      if (typeof value === "string") {
        td.textContent = value;
      } else {
        const a = document.createElement("a");
        a.href = value[1];
        a.textContent = value[0];
        td.append(a);
      }
      return td;
    }

    function show() {
      const last = Math.max(0, Math.ceil(found.length / SHOWN) - 1);
      page = Math.min(page, last);
      const shown = found.slice(page * SHOWN, (page + 1) * SHOWN);
      body.replaceChildren(
        ...shown.map((index) => {
          const tr = document.createElement("tr");
          tr.append(...rows[index].map(cell));
          return tr;
        }),
      );
      const first = page * SHOWN;
      const count = found.length === rows.length ? String(rows.length) : `${found.length} found of ${rows.length}`;
      status.textContent =
        found.length > SHOWN
          ? `Rows ${first + 1} to ${first + shown.length}; ${count}`
          : `${count} ${rows.length === 1 ? "row" : "rows"}`;
      pages.hidden = last === 0;
      back.disabled = page === 0;
      on.disabled = page === last;
    }

    function sorted(all) {
      if (column < 0) {
        return all;
      }
      const sign = down ? -1 : 1;
      const keys = new Map(
        all.map((i) => [i, numeric[column] ? parseFloat(text(rows[i][column])) : text(rows[i][column])]),
      );
      const isBlank = (key) => key === "" || Number.isNaN(key);
      return all.sort((i, j) => {
        const a = keys.get(i);
        const b = keys.get(j);
        if (isBlank(a) || isBlank(b)) {
          return isBlank(a) - isBlank(b) || i - j;
        }
        return sign * (numeric[column] ? a - b : order.compare(a, b)) || i - j;
      });
    }

    function find() {
      const wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      const all = [];
      words.forEach((word, i) => {
        const fits = only.every(([column, exactly]) => text(rows[i][column]) === exactly);
        if (fits && wanted.every((each) => word.includes(each))) {
          all.push(i);
        }
      });
      found = sorted(all);
      page = 0;
      show();
    }

    function button(label, act) {
      const made = document.createElement("button");
      made.type = "button";
      made.textContent = label;
      made.addEventListener("click", act);
      return made;
    }

    heads.forEach((head, i) => {
      head.replaceChildren(
        button(labels[i], () => {
          down = column === i ? !down : numeric[i];
          column = i;
          heads.forEach((each) => each.removeAttribute("aria-sort"));
          head.setAttribute("aria-sort", down ? "descending" : "ascending");
          found = sorted(found);
          page = 0;
          show();
        }),
      );
    });
    const turn = (by) => () => {
      page += by;
      show();
    };
    const back = button("Previous rows", turn(-1));
    const on = button("Next rows", turn(1));
    pages.append(back, " ", on);
    field.addEventListener("input", find);
    field.parentElement.hidden = rows.length < SEARCHED;
    show();
    return (wanted) => {
      only = wanted.map(([key, exactly]) => [keys.indexOf(key), exactly]).filter(([column]) => column >= 0);
      field.value = "";
      chosen.hidden = only.length === 0;
      chosen.replaceChildren(
        `Only ${only.map(([column, exactly]) => `${labels[column].toLowerCase()} ${exactly}`).join(", ")}. `,
        button("Show all", () => {
          location.hash = box.id;
          (field.parentElement.hidden ? box.querySelector(".scroll") : field).focus();
        }),
      );
      find();
      if (only.length > 0) {
        // Who came by keyboard goes on from here.
        box.querySelector(".scroll").focus({ preventScroll: true });
        box.scrollIntoView();
      }
    };
  }

  const tables = new Map();
  document.querySelectorAll(".table").forEach((box) => tables.set(box.id, table(box)));

  // A link such as "#who:exercise=2&mistake=transposed" shows the rows of a table that have these very texts.
  function follow() {
    const [, id, wanted] = /^#([a-z]+):?(.*)$/.exec(location.hash) ?? [];
    if (tables.has(id)) {
      tables.get(id)([...new URLSearchParams(wanted)]);
    }
  }
  addEventListener("hashchange", follow);
  follow();
})();
