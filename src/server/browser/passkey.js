// Passkeys: a form around which this stands asks the device for one before it is sent. Without this script the rest of the form works alone.

class Passkey extends HTMLElement {
  #library;

  connectedCallback() {
    const form = this.querySelector("form");
    if (globalThis.PublicKeyCredential === undefined) return this.#notHere(form);
    // before it is needed: a device is asked at once when somebody presses the button
    this.#library = import("./webauthn.js");
    form.addEventListener("submit", (event) => {
      const way = event.submitter?.name === "with" ? event.submitter.value : "passkey";
      if (way !== "passkey") return;
      event.preventDefault();
      event.stopPropagation();
      void this.#ask(form, event.submitter);
    });
  }

  /** No passkeys in this browser at this address: the other ways stay. */
  #notHere(form) {
    for (const one of form.querySelectorAll(".needs-script, .large")) one.remove();
    this.#say(form, this.getAttribute("not-here"));
  }

  async #ask(form, button) {
    this.#say(form, "");
    if (button) button.disabled = true;
    try {
      const answer = await fetch(this.getAttribute("challenge"), {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
      });
      const asked = await answer.json();
      if (!answer.ok) return this.#say(form, asked.why);
      await this.#library;
      const { startAuthentication, startRegistration } = globalThis.SimpleWebAuthnBrowser;
      const start = this.getAttribute("ceremony") === "get" ? startAuthentication : startRegistration;
      const made = await start({ optionsJSON: asked });
      form.elements.passkey.value = JSON.stringify(made);
      form.submit();
    } catch (error) {
      console.info(error);
      this.#say(form, this.getAttribute("stopped"));
    } finally {
      if (button) button.disabled = false;
    }
  }

  #say(form, words) {
    const place = form.querySelector(".fault");
    place.textContent = words;
    place.hidden = words === "";
  }
}
customElements.define("habeas-passkey", Passkey);
