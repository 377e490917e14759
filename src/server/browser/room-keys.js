// Single keys for what stands on a page: whatever has a data-key is clicked, opened or given the focus by that key. Without this
// everything works by links, buttons and forms.

const INPUTS = "input, textarea, select, [contenteditable]";

class RoomKeys extends HTMLElement {
  #stop = undefined;

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    document.addEventListener("keydown", (event) => this.#press(event), { signal });
    this.addEventListener(
      "toggle",
      ({ target }) => {
        if (target.open && target.matches("details[data-key]")) this.#enter(target);
      },
      { signal, capture: true },
    );
    this.querySelector("details[open] [autofocus], .refused[role=alert] ~ .field :is(input, textarea)")?.focus();
  }

  disconnectedCallback() {
    this.#stop?.abort();
  }

  #press(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Escape") return this.#close(event);
    if (event.target.closest?.(INPUTS) && !event.target.matches("[type=checkbox], [type=radio]")) return;
    if (event.repeat) return;
    // what a notice offers comes before what the page offers
    const found = [...document.querySelectorAll(`main [data-key="${CSS.escape(event.key)}"]`)].find(
      (one) => !one.disabled && one.checkVisibility(),
    );
    if (found === undefined) return;
    event.preventDefault();
    if (found instanceof HTMLDetailsElement) {
      for (const other of this.querySelectorAll("details[data-key][open]")) if (other !== found) other.open = false;
      found.open = !found.open;
    } else if (found.matches(INPUTS)) {
      found.focus();
      found.select?.();
    } else found.click();
  }

  #close(event) {
    const open = event.target.closest?.("details[open]") ?? this.querySelector("details[data-key][open]");
    if (open === null || open === undefined) return event.target.blur?.();
    open.open = false;
    open.querySelector("summary")?.focus();
  }

  /** Into the first field of what was opened. */
  #enter(details) {
    details.querySelector("textarea, input:not([type=hidden])")?.focus();
  }
}

customElements.define("room-keys", RoomKeys);
