// Invented pages of updates in three layouts: plain text, a page of articles, and the pages that a common blog program makes.

/** Plain text, as copied from a site: the newest first, days without a year. */
export const PLAIN_PAGE = `News

The Court of Harlan Grants a New Hearing

The district judge ruled on Monday that Ines Varga must have a new hearing within thirty days. The clinic has asked for an early date, and her sister has written to the court.

Contacts:
Harbour Legal Clinic
Ada Moreau, [email protected], (419) 555-0101
Tomas Lund, tlund@harbour.example, (419) 555-0102

Committee Welcomes the Order of the Court

Order comes after nine months of waiting

(PORT ELLEN, OH – 6/28/19) – The Varga Committee today welcomed an order of the district court in the case of Ines Varga, who has been held in the county jail since last September without a charge of any kind.

“She should be at home with her children,” said Ada Moreau of the Harbour Legal Clinic. The committee asked the county to obey the order without delay.

Contacts:
Harbour Legal Clinic
Ada Moreau, [email protected], (419) 555-0101

June 21: Nearly 40 Groups Write to the Governor

Nearly 40 groups have signed on to a letter to Governor Renner, asking the state to close the annex. #FreeInes

June 18: What the Sheriff Does Not Say

The sheriff told the Island Courier’s Mia Renn that nobody asked him. I have sat in his waiting room eleven times, and I have my receipts. My patience is not what it was, and it should not have to be.

— Pilar

Support at the Gate: Vigil on June 14 Brings the Harbour Out

The vigil on June 14, 2019 was held at the gate of the annex. The following people spoke for Ines Varga and for her children:

Ada Moreau – Attorney, Harbour Legal Clinic
Joss Tolliver — President, Island Interfaith Table
Otis Brand – Harbour Cooks United

Many members of the press came, including WKRX, the Island Courier and Radio Norte.

June 10: Committee Calls a Vigil

FOR IMMEDIATE RELEASE

PORT ELLEN, Ohio (June 10, 2019) – Supporters of Ines Varga will gather at the gate of the annex for a vigil on June 14, the day on which she has been held for nine months without a charge.

WHAT: Vigil for Ines Varga

WHO: Ada Moreau, Attorney, Harbour Legal Clinic

CONTACTS: Ada Moreau, Varga Committee, 419-555-0101, amoreau@harbour.example

Ines Varga said in a statement:
“I was at my stove when they came, and I have not seen a stove since. I ask the county to tell me what I am said to have done, because nobody has told me yet. I thank everybody who stands at the gate, and I will cook for all of you.”

June 5: Island Guild Writes to Representatives

On June 5, 2019, the Island Guild wrote Representatives Berg and Sund. The letter says the following:

On behalf of the Island Guild we ask you to visit the annex. We hope that [Congressmember] will see what we have seen there, and will say so in the capital before the summer is over.

Sincerely,

/s/ Rosa Amsel
Chair, Island Guild

/s/ Peter Dorn
Secretary, Harbour Cooks United

June 3: City Council Writes to the Director

June 3, 2019
The Honorable Victor Keel
Department of Corrections
12 Quay Street
Columbus, OH 43004

Dear Director Keel:

We write as members of the council of Port Ellen. Ines Varga has cooked in our harbour for eleven years, and nobody has told us why she is held.

Sincerely,

Lena Dorn, Mayor

Paul Amsel, Councilmember
City of Port Ellen

May 30: Harbour Cooks United Calls for Supporters to Act

On May 30, 2019, Harbour Cooks United issued a Call to Action to ask its supporters to call the sheriff. Thank you all!

May 28: Thank You

Thank you to everybody who brought soup. Thank you for the tents, too.
`;

const hidden = (address: string, key = 0x2a): string =>
  [key, ...Array.from(address, (letter) => letter.charCodeAt(0) ^ key)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");

/** A page of articles, each with its day in a <time>. */
export const ARTICLES_PAGE = `<!doctype html><html lang="en"><head><title>Free Ines Varga: news</title></head><body>
<nav><a href="/">Home</a> <a href="/act">Act</a></nav><main>
<article><h2>The Annex Is Full</h2><p><time datetime="2019-06-14">June 14, 2019</time></p>
<p>The annex on the second floor has been full since Monday, and those who come to visit are sent home at the gate without a word. The county says that this will last until the end of the month, and that letters are delivered on Thursdays.</p>
<p>Ask <a href="https://harbour.example/visits">the clinic</a> before you travel. It opens at nine &amp; closes at four. Use the form_of_visit* there.</p>
<ul><li>Bring a passport</li><li>Bring no bag</li></ul>
<h3>Contact</h3><p>Ada Moreau, Harbour Legal Clinic, (419) 555-0101, <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${hidden("amoreau@harbour.example")}">[email&#160;protected]</a></p>
</article>
<article><h2>What We Ask For</h2><p><time datetime="2019-06-03">June 3, 2019</time></p>
<p>We ask for a hearing before the summer. The petition was filed in April, and the court has not said when it will be heard, although the clerk has been asked four times and has promised an answer each time.</p>
<p>1. A day for the hearing. And a room with a window, if there is one, because she has not seen the harbour since she was brought in from it nine months ago.</p>
</article></main><footer>© 2019</footer></body></html>`;

/** As a common blog program writes it: entry titles, a line with author, day and rubric, a foot. */
export const BLOG_PAGE = `<!doctype html><html lang="en"><head><title>Updates – Free Ines</title></head><body class="blog"><div id="main">
<div class="post hentry"><h2 class="entry-title"><a href="/2019/06/moved">She Has Been Moved</a></h2>
<div class="entry-meta">by Pilar Varga | Jun 20, 2019 | News | 0 comments</div>
<div class="entry-content"><p>My sister was moved in the night of Tuesday. I learned of it from a guard who has a sister too, and I drove to the county seat to ask for the paper that says why.</p>
<p>I was told that there is none. I do not believe it, and I think that the county owes us an answer before anybody else is woken at three and put into a van.</p></div></div>
<div class="post hentry"><h2 class="entry-title"><a href="/2019/06/hearing">The Hearing Is Put Off</a></h2>
<div class="entry-meta">by Ada Moreau | Jun 12, 2019 | News | 2 comments</div>
<div class="entry-content"><p>The hearing of June 13 was put off because the judge is ill. The clerk has named no new day, and the clinic will ask for one on Monday, together with leave to bring the children into the room.</p><p>Nobody has told the county jail, which brought her to an empty court in a van and took her back at noon without her lunch. The clinic has written to the warden, and asks everybody who was on the steps that morning to write down what they saw.</p></div></div>
</div></body></html>`;
