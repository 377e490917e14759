// The one script of a public site: the search by words. It runs on the search page alone, reads nothing but the site's own index,
// and sends nothing anywhere. Without it the lists below it do.

export const SEARCH_SCRIPT_TEXT = `"use strict";
(() => {
  const box = document.getElementById("search");
  const input = document.getElementById("query");
  const status = document.getElementById("search-status");
  const list = document.getElementById("search-results");
  const more = document.getElementById("search-more");
  const words = box.dataset;
  box.hidden = false;
  if (location.protocol === "file:") {
    input.parentNode.hidden = true;
    status.textContent = words.needsServer;
    return;
  }
  const STEP = 10;
  let engine, results = [], shown = 0, turn = 0;
  const load = () => (engine ??= import(new URL("pagefind/pagefind.js", document.baseURI).href));
  // what is marked stays marked, everything else is text
  const excerpt = (markup) => {
    const line = document.createElement("p");
    for (const node of new DOMParser().parseFromString(markup, "text/html").body.childNodes) {
      if (node.nodeName === "MARK") line.append(Object.assign(document.createElement("mark"), { textContent: node.textContent }));
      else line.append(node.textContent);
    }
    return line;
  };
  const show = async (now) => {
    const next = await Promise.all(results.slice(shown, shown + STEP).map((one) => one.data()));
    if (now !== turn) return;
    let first;
    for (const one of next) {
      const link = document.createElement("a");
      link.href = one.raw_url.replace(/^\\//, "");
      link.textContent = one.meta.title || one.raw_url;
      link.dir = "auto";
      const item = document.createElement("li");
      const text = excerpt(one.excerpt);
      text.dir = "auto";
      item.append(link, text);
      list.append(item);
      first ??= link;
    }
    shown += next.length;
    more.hidden = shown >= results.length;
    return first;
  };
  const search = async () => {
    const now = ++turn;
    const query = input.value.trim();
    try {
      const found = query === "" ? [] : (await (await load()).search(query)).results;
      if (now !== turn) return;
      results = found;
      shown = 0;
      list.textContent = "";
      more.hidden = true;
      status.textContent = query === "" ? "" : found.length === 0 ? words.none : words.found.replace("…", found.length);
      await show(now);
    } catch {
      status.textContent = words.failed;
    }
  };
  let wait;
  input.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(search, 200);
  });
  more.addEventListener("click", async () => (await show(turn))?.focus());
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    input.value = asked;
    search();
  }
})();
`;
