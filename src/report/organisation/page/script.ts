/**
 * The page's only script: it shows the filters and makes the columns sort. Reading needs none of it. It builds no markup from text, asks
 * nothing of the network and keeps nothing.
 */
export const SCRIPT = `"use strict";
(() => {
  const form = document.querySelector(".controls"), table = document.querySelector("table.models");
  if (!form || !table) return;
  const body = table.tBodies[0], rows = [...body.rows], parts = [...document.querySelectorAll("details.part")];
  const find = document.getElementById("find"), show = document.getElementById("show"), found = document.getElementById("found");
  const fits = (one, words, has) => words.every((w) => one.dataset.find.includes(w)) && (has === "" || one.dataset.has.split(" ").includes(has));
  const filter = () => {
    const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean), has = show.value;
    let n = 0;
    for (const row of rows) { row.hidden = !fits(row, words, has); if (!row.hidden) n += 1; }
    for (const part of parts) part.hidden = !fits(part, words, has);
    found.textContent = n === rows.length ? "" : n + " of " + rows.length + " shown";
  };
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const kind = head.dataset.sort;
    if (!kind) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const was = head.getAttribute("aria-sort"), first = kind === "number" ? "descending" : "ascending";
      const order = was === null ? first : was === "ascending" ? "descending" : "ascending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", order);
      const value = (row) => row.cells[column].dataset.value || "";
      const compare = kind === "number" ? (a, b) => Number(value(a)) - Number(value(b)) : (a, b) => (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0);
      body.append(...[...rows].sort((a, b) => (order === "ascending" ? compare(a, b) : compare(b, a))));
    });
  });
  const reveal = () => {
    const target = /^#m\\d{1,6}$/.test(location.hash) && document.getElementById(location.hash.slice(1));
    if (!target) return;
    const part = target.closest("details");
    if (part.hidden) form.reset();
    part.hidden = false;
    part.open = true;
    part.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  form.hidden = false;
  filter();
  reveal();
})();
`;
