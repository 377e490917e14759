// Where a piece is written: after a pause the page shows how it would be printed and the draft is kept; citations and values go
// to the cursor. Without this script the same forms do the same with buttons.

const PAUSE = 600;
const AGAIN = 5000;

class WritingDesk extends HTMLElement {
  #timer;
  /** Counts what was typed: an answer to something older is not shown. */
  #typed = 0;
  #isKept = true;

  connectedCallback() {
    this.form = this.querySelector(".desk-form");
    this.status = this.querySelector("[data-draft]");
    this.preview = this.querySelector("[data-preview]");
    this.text = this.querySelector("#piece-body");
    for (const button of this.querySelectorAll("[data-without-script]")) button.hidden = true;
    this.#showInserts(this);
    this.form.addEventListener("input", () => this.#changed());
    this.form.addEventListener("submit", () => this.#stop());
    // the workroom did not answer at all
    this.form.addEventListener("turbo:submit-end", ({ detail }) => {
      if (!detail.success && detail.fetchResponse === undefined) this.#changed();
    });
    this.addEventListener("click", ({ target }) => {
      const button = target.closest("[data-insert]");
      if (button !== null) this.#insert(button.dataset.insert);
    });
    this.querySelector("[data-cite-form]").addEventListener("submit", (event) => void this.#cite(event));
    addEventListener("beforeunload", this.#warn);
    void this.#show();
  }

  disconnectedCallback() {
    // what was typed in the last moment is sent before the page is left
    if (!this.#isKept) void this.#keep();
    this.#stop();
    removeEventListener("beforeunload", this.#warn);
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#isKept = true;
  }

  #warn = (event) => {
    if (!this.#isKept) event.preventDefault();
  };

  #changed() {
    this.#typed++;
    this.#isKept = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#pause(), PAUSE);
  }

  async #pause() {
    await Promise.all([this.#keep(), this.#show()]);
  }

  async #send(address) {
    const body = new FormData(this.form);
    body.set("part", "1");
    const response = await fetch(address, { method: "POST", body });
    if (!response.ok) throw new Error(String(response.status));
    return response.text();
  }

  async #keep() {
    const typed = this.#typed;
    this.status.textContent = this.dataset.keeping;
    try {
      await this.#send("/writing/draft");
      if (typed !== this.#typed) return;
      this.#isKept = true;
      this.status.textContent = this.dataset.kept;
    } catch {
      this.status.textContent = this.dataset.unkept;
      clearTimeout(this.#timer);
      if (this.isConnected) this.#timer = setTimeout(() => this.#pause(), AGAIN);
    }
  }

  async #show() {
    const typed = this.#typed;
    try {
      const shown = await this.#send("/writing/preview");
      if (typed === this.#typed) this.preview.innerHTML = shown;
    } catch {
      // the line of the draft says that the workroom cannot be reached; the preview stays as it was
    }
  }

  #insert(words) {
    this.text.setRangeText(words, this.text.selectionStart, this.text.selectionEnd, "end");
    this.text.focus();
    this.#changed();
  }

  async #cite(event) {
    event.preventDefault();
    event.stopPropagation();
    const asked = new URLSearchParams(new FormData(event.target));
    asked.set("part", "1");
    const place = this.querySelector("[data-cite]");
    const response = await fetch(`/writing/cite?${asked}`);
    place.innerHTML = await response.text();
    this.#showInserts(place);
  }

  #showInserts(place) {
    for (const button of place.querySelectorAll("[data-insert]")) button.hidden = false;
  }
}
customElements.define("writing-desk", WritingDesk);
