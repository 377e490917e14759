// What makes the workroom quick: pages are exchanged without a reload, and the few custom elements. Every page works without it.

import "./turbo.js";
import "./room-keys.js";
import "./copy.js";
import "./document.js";
import "./intake.js";
import "./passkey.js";
import "./writing-desk.js";

/** On a narrow screen the list of places starts closed. */
function closeMenu(body) {
  const box = body.querySelector(".menu-box");
  if (box !== null && matchMedia("(max-width: 52rem)").matches) box.open = false;
}
closeMenu(document.body);
document.addEventListener("turbo:before-render", ({ detail }) => closeMenu(detail.newBody));
