// Adding documents: each file goes up by itself, and its line changes while it is read. What is under way goes on when the page is left.

/** Files that are going up or waiting to, by a name of their own; they outlive the page. */
const sending = new Map();
const SIDE_BY_SIDE = 3;
let made = 0;
let source;

function elementOf(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content.firstElementChild;
}

function intake() {
  return document.querySelector("habeas-intake");
}

/** Puts the line of a file where it stands already, else first. */
function show(line, before = document.getElementById(line.id)) {
  const box = intake();
  if (box === null) return;
  box.querySelector(".incoming").hidden = false;
  if (before?.isConnected) {
    const held = before.contains(document.activeElement);
    before.replaceWith(line);
    if (held) line.querySelector("button, a")?.focus();
  } else box.querySelector(".incoming-list").prepend(line);
}

function listen() {
  if (source !== undefined) return;
  source = new EventSource("/progress");
  source.addEventListener("item", ({ data }) => show(elementOf(JSON.parse(data).html)));
  source.addEventListener("sum", ({ data }) => {
    const sum = intake()?.querySelector(".incoming-sum");
    if (sum) sum.innerHTML = JSON.parse(data).html;
  });
  const stop = () => {
    source?.close();
    source = undefined;
  };
  source.addEventListener("end", stop);
  source.addEventListener("error", stop);
}

/** The line of a file on its way: its name, how much has gone, and a way to stop it. */
function lineOf(name, words, cancel) {
  const line = elementOf(
    '<li class="i-sending"><p class="label"><bdi dir="ltr"></bdi> <span class="receipt r-waiting"></span></p><progress max="1"></progress></li>',
  );
  line.querySelector("bdi").textContent = name;
  line.querySelector(".receipt").textContent = words;
  line.querySelector("progress").setAttribute("aria-label", name);
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = intake()?.dataset.cancel ?? "";
  button.addEventListener("click", cancel);
  line.append(button);
  return line;
}

function refuse(one, why) {
  const line = elementOf(
    '<li class="i-failed"><p class="label"><bdi dir="ltr"></bdi></p><p class="state" role="alert"></p></li>',
  );
  line.querySelector("bdi").textContent = one.name;
  line.querySelector(".state").textContent = why;
  show(line, one.line);
  sending.delete(one.key);
}

function send(one) {
  const { dataset } = intake() ?? { dataset: {} };
  const request = new XMLHttpRequest();
  one.request = request;
  const done = () => {
    sending.delete(one.key);
    next();
  };
  request.upload.addEventListener("progress", ({ loaded, total, lengthComputable }) => {
    if (lengthComputable) one.line.querySelector("progress").value = loaded / total;
  });
  request.addEventListener("load", () => {
    const said = request.response;
    if (request.status === 200 && said?.html) {
      show(elementOf(said.html), one.line);
      listen();
    } else refuse(one, said?.why ?? dataset.notSent ?? "");
    done();
  });
  request.addEventListener("error", () => {
    refuse(one, dataset.notSent ?? "");
    done();
  });
  request.addEventListener("abort", () => {
    one.line.remove();
    done();
  });
  request.responseType = "json";
  request.open("POST", `/documents/add/file?name=${encodeURIComponent(one.name)}`);
  request.setRequestHeader("Content-Type", "application/octet-stream");
  request.send(one.file);
}

function next() {
  const waiting = [...sending.values()];
  const free = SIDE_BY_SIDE - waiting.filter(({ request }) => request !== undefined).length;
  for (const one of waiting.filter(({ request }) => request === undefined).slice(0, Math.max(0, free))) send(one);
}

function add(files) {
  const { dataset } = intake();
  for (const { file, name } of files) {
    const one = { key: ++made, file, name };
    const stop = () => {
      if (one.request === undefined) {
        sending.delete(one.key);
        one.line.remove();
      } else one.request.abort();
    };
    one.line = lineOf(name, dataset.sending, stop);
    show(one.line);
    if (file.size > Number(dataset.most)) refuse(one, dataset.tooLarge.replace("%", name));
    else sending.set(one.key, one);
  }
  next();
}

/** The files of what was dropped, folders opened. */
async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (entries.length === 0) return [...transfer.files].map((file) => ({ file, name: file.name }));
  const found = [];
  const visit = async (entry) => {
    if (entry.isFile) {
      const file = await new Promise((done, fail) => entry.file(done, fail));
      found.push({ file, name: entry.fullPath.replace(/^\//, "") });
      return;
    }
    const reader = entry.createReader();
    for (;;) {
      const some = await new Promise((done, fail) => reader.readEntries(done, fail));
      if (some.length === 0) return;
      for (const one of some) await visit(one);
    }
  };
  for (const entry of entries) await visit(entry);
  return found;
}

class Intake extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form.drop");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#chosen(form);
    });
    for (const input of form.querySelectorAll("input")) input.addEventListener("change", () => this.#chosen(form));
    form.addEventListener("dragover", (event) => {
      event.preventDefault();
      form.classList.add("over");
    });
    form.addEventListener("dragleave", () => form.classList.remove("over"));
    form.addEventListener("drop", (event) => {
      event.preventDefault();
      form.classList.remove("over");
      void dropped(event.dataTransfer).then(add);
    });
    this.addEventListener("submit", (event) => {
      // the buttons of a line: its new state comes by itself
      if (event.target.closest(".incoming-list") === null) return;
      event.preventDefault();
      event.stopPropagation();
      void fetch(event.target.action, { method: "POST", redirect: "manual", body: new URLSearchParams() }).then(listen);
    });
    for (const one of sending.values()) show(one.line);
    if (this.querySelector(".i-waiting, .i-reading, .i-comparing") !== null) listen();
  }

  #chosen(form) {
    const files = [...form.querySelectorAll("input")].flatMap((input) =>
      [...input.files].map((file) => ({ file, name: file.webkitRelativePath || file.name })),
    );
    form.reset();
    if (files.length > 0) add(files);
  }
}
customElements.define("habeas-intake", Intake);

addEventListener("beforeunload", (event) => {
  if (sending.size > 0) event.preventDefault();
});
