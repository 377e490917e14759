// One document: keys lead from statement to statement, selected words can be cited or made into a statement, and a link to words of
// another part opens that part. The page works without it.

/** The words of a passage "310-452" as elements; those that are cut share a class. */
function elementsOf(box, span) {
  const first = box.querySelector(`#p${CSS.escape(span)}`);
  if (first === null) return [];
  const cut = [...first.classList].find((name) => /^c\d+$/.test(name));
  return cut === undefined ? [first] : [first, ...box.querySelectorAll(`.${cut}`)];
}

/** Where a point of the page lies in the document's text: what stands between the words (page numbers) is not counted. */
function offsetOf(text, node, offset) {
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(node, offset);
  const words = range.cloneContents();
  for (const other of words.querySelectorAll(".pageno, .note")) other.remove();
  return Number(text.dataset.start) + words.textContent.length;
}

/** The span of the selected words, without white space at its ends; undefined where nothing of the text is selected. */
function selectedSpan(text) {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return undefined;
  const fragment = range.cloneContents();
  for (const other of fragment.querySelectorAll(".pageno, .note")) other.remove();
  const words = fragment.textContent;
  const start = offsetOf(text, range.startContainer, range.startOffset) + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return end > start ? { start, end } : undefined;
}

class DocumentPage extends HTMLElement {
  #stop = new AbortController();
  #span;

  connectedCallback() {
    const { signal } = this.#stop;
    document.addEventListener("selectionchange", () => this.#offer(), { signal });
    document.addEventListener("keydown", (event) => this.#key(event), { signal });
    addEventListener("hashchange", () => this.#arrive(), { signal });
    this.addEventListener("click", (event) => this.#click(event));
    for (const kind of ["pointerover", "focusin"])
      this.addEventListener(kind, ({ target }) => this.#light(target.closest?.("[data-span]")?.dataset.span));
    this.#arrive();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  get #text() {
    return this.querySelector(".doc-text > .text");
  }

  /** A link to words that stand in another part opens that part. */
  #arrive() {
    const asked = new URL(location.href).searchParams.get("at");
    const span = /^#p(\d+-\d+)$/.exec(location.hash)?.[1] ?? asked;
    if (!span) return;
    const [first] = elementsOf(this, span);
    if (first !== undefined) {
      first.scrollIntoView({ block: "center" });
      this.#light(span);
    } else if (!new URL(location.href).searchParams.has("at"))
      location.replace(`${location.pathname}?at=${span}#p${span}`);
  }

  /** Lights up a passage in the text, in the list and on the image of its page. */
  #light(span) {
    if (span === undefined) return;
    for (const lit of this.querySelectorAll(".on")) lit.classList.remove("on");
    for (const words of elementsOf(this, span)) words.classList.add("on");
    for (const other of this.querySelectorAll(`[data-span="${CSS.escape(span)}"]`)) other.classList.add("on");
  }

  #statements() {
    const all = [...this.querySelectorAll(".text .stm[id]")];
    return all.sort(
      (a, b) =>
        a.getBoundingClientRect().top - b.getBoundingClientRect().top || (a.compareDocumentPosition(b) & 4 ? -1 : 1),
    );
  }

  #key(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]") !== null) return;
    if (event.key === "/") {
      event.preventDefault();
      this.querySelector("#doc-find").focus();
    } else if (event.key === "n" || event.key === "p") {
      event.preventDefault();
      this.#jump(event.key === "n" ? 1 : -1);
    } else if (event.key === "Enter" && event.target === this.#current) {
      this.#card()?.querySelector(".decide")?.click();
    }
  }

  #current;

  #card() {
    return this.querySelector(`.doc-statements [data-span="${CSS.escape(this.#current?.id.slice(1) ?? "")}"]`);
  }

  #jump(step) {
    const all = this.#statements();
    const at = all.indexOf(this.#current);
    const next =
      at < 0
        ? step > 0
          ? (all.find((one) => one.getBoundingClientRect().top > 80) ?? all[0])
          : all.at(-1)
        : all[at + step];
    if (next === undefined) {
      this.querySelector(`.doc-parts a[rel=${step > 0 ? "next" : "prev"}]`)?.click();
      return;
    }
    this.#current = next;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center" });
    this.#light(next.id.slice(1));
    this.#follow();
  }

  /** Brings what is lit beside the text into view, without moving the text. */
  #follow() {
    const side = this.querySelector(".doc-side");
    const shown = side.querySelector(".doc-statements .on, .page-image g.on");
    if (shown !== null && side.scrollHeight > side.clientHeight)
      side.scrollTop += shown.getBoundingClientRect().top - side.getBoundingClientRect().top - side.clientHeight / 3;
  }

  #offer() {
    const tools = this.querySelector(".doc-tools");
    const span = selectedSpan(this.#text);
    // the tools themselves can be used without losing what was selected
    if (span === undefined) {
      if (!tools.contains(document.activeElement)) tools.hidden = true;
      return;
    }
    this.#span = span;
    const { start, end } = span;
    const { document: id } = this.dataset;
    tools.hidden = false;
    tools.querySelector("output").textContent = `[[${id}#${start}-${end}]]`;
    for (const link of tools.querySelectorAll("a[data-do=statement], a[data-do=quotation]"))
      link.href = `/documents/${id}/statement?start=${start}&end=${end}${link.dataset.do === "quotation" ? "&slot=said" : ""}`;
    const correct = tools.querySelector("a[data-do=correct]");
    if (correct === null) return;
    const met = [...this.querySelectorAll(".doc-statements [data-span]")].find(({ dataset }) => {
      const [from, to] = dataset.span.split("-").map(Number);
      return from < end && start < to;
    });
    correct.hidden = met === undefined;
    if (met !== undefined) correct.href = `/review/${met.id}`;
  }

  #click(event) {
    const doing = event.target.closest("button[data-do]")?.dataset.do;
    if (doing === undefined || this.#span === undefined) return;
    const { start, end } = this.#span;
    const { document: id, copied } = this.dataset;
    const words =
      doing === "citation"
        ? `[[${id}#${start}-${end}]]`
        : `${location.origin}/documents/${id}?at=${start}-${end}#p${start}-${end}`;
    void navigator.clipboard?.writeText(words).then(() => {
      this.querySelector(".doc-tools output").textContent = copied;
    });
  }
}
customElements.define("habeas-document", DocumentPage);
