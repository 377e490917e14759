// How to read the draft: what its words mean and how to check a passage. And the page for an address that leads nowhere.

import { page } from "./layout.ts";
import { html } from "./markup.ts";
import type { Here } from "./site.ts";

export function aboutPage(here: Here): string {
  const { kind, words } = here.site.edition;
  const title = kind === "draft" ? "About this draft" : "How to check this site";
  const what =
    kind === "draft" ? words.draft : "A program found what stands here in the documents, and a person accepted it.";
  const main = html`<h1>${title}</h1>
    <p class="lead">
      ${what} It shows what the documents say and where they say it. It is not legal advice, and it does not decide who
      is right.
    </p>
    <section class="part prose">
      <h2>How to check a line</h2>
      <ol>
        <li>Follow the words. They open the document they were taken from, with the same words marked.</li>
        <li>Read what stands before and after them.</li>
        <li>
          Compare with the original file. Its name and its SHA-256 (a fingerprint of its bytes) stand at the head of the
          document’s page.
        </li>
      </ol>
      <p>If a line and its passage do not say the same, the line is wrong. The documents are never changed.</p>
    </section>
    <section class="part prose">
      <h2>What the words mean</h2>
      <dl class="glossary">
        <div>
          <dt>Stated, reported, said</dt>
          <dd>The document says so, in its own voice or in the words of somebody it names.</dd>
        </div>
        <div>
          <dt>Alleged</dt>
          <dd>
            Somebody claims it against somebody. It is not established by being claimed. The name of who alleges it
            always stands beside it.
          </dd>
        </div>
        <div>
          <dt>Denied</dt>
          <dd>Somebody says that it is not so.</dd>
        </div>
        <div>
          <dt>Found</dt>
          <dd>A court says that it is so, in that proceeding and under its standard of proof.</dd>
        </div>
        <div>
          <dt>Ordered</dt>
          <dd>A court or an authority says that it must be done. “Ordered released” does not mean “released”.</dd>
        </div>
        <div>
          <dt>Scheduled</dt>
          <dd>It was set for that date. Whether it took place is another statement.</dd>
        </div>
        <div>
          <dt>Said · attributed by position · not attributed</dt>
          <dd>
            How surely a quotation belongs to its speaker: the text names the speaker; the program took it from what
            stands near; or nobody is named.
          </dd>
        </div>
        <div>
          <dt>Origin</dt>
          <dd>
            Passages that come from one source, such as a press release and the articles that reprint it. Five reprints
            are one origin, not five sources. Which came first is said only where dates or the text show it.
          </dd>
        </div>
        <div>
          <dt>Dates</dt>
          <dd>
            A date is printed as exactly as the source gives it. “Between 3 May and 6 May” means that any of these days
            is possible. “Not dated” means that nothing in the documents says when.
          </dd>
        </div>
        <div>
          <dt>About another case</dt>
          <dd>
            The document mentions the same courts, agencies or places, but another case. Nothing of it stands on the
            timeline.
          </dd>
        </div>
        <div>
          <dt>Receipt</dt>
          <dd>What became of a file: read, read in part, or not read, with the reason.</dd>
        </div>
      </dl>
    </section>
    <section class="part prose">
      <h2>Colours and signs</h2>
      <p>
        In a document, a name with a dotted line under it leads to its page. A shaded stretch of text stands in another
        document too; the note beside it says where. Muted text is a caption, or words that a page repeats or borrows
        from another page. No meaning depends on colour alone.
      </p>
    </section>
    <section class="part prose">
      <h2>Privacy</h2>
      <p>
        These pages load nothing from elsewhere, hold no scripts, set no cookies and count nobody. They can be opened
        from a folder, without a network, and printed.
      </p>
    </section>`;
  return page(here, { title, area: "about", path: "about.html", main });
}

export function notFoundPage(here: Here): string {
  const { notFound: words } = here.site.edition.words;
  const main = html`<h1>${words.title}</h1>
    <p class="lead">
      ${words.why}
      <a href="${here.root}index.html">${words.start}</a>.
    </p>`;
  return page(here, { title: words.title, main });
}
