// Copying and printing what is shown only once. Without this script it is selected by hand.

class Copy extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", ({ target }) => {
      if (target.closest("[data-print]") !== null) print();
      const button = target.closest("[data-copy]");
      if (button !== null) void this.#copy(button);
    });
  }

  async #copy(button) {
    const what = this.querySelector("[data-copied]");
    const items = [...what.querySelectorAll("li")].map(({ textContent }) => textContent.trim());
    what.select?.();
    await navigator.clipboard?.writeText(what.value ?? items.join("\n"));
    button.textContent = button.dataset.done;
  }
}
customElements.define("habeas-copy", Copy);
