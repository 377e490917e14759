import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findContacts } from "./contacts.ts";

const contacts = (text: string): string[] =>
  findContacts(text).flatMap((found) => (found.kind === "contact" ? [`${found.type} ${found.value}`] : []));
const damage = (text: string): string[] =>
  findContacts(text).flatMap((found) => (found.kind === "damaged" ? [`${found.type} ${found.quote}`] : []));

describe("a contact is found and given in one spelling", () => {
  test.each([
    ["(555) 234-0199", ["phone +15552340199"]],
    ["+1 212.555.0100 x12", ["phone +12125550100 ext. 12"]],
    ["+44 20 7946 0958", ["phone +442079460958"]],
    ["Tel: 020 7946 0958", ["phone 02079460958"]],
    ["1-800-FLOWERS", ["phone +18003569377"]],
    ["Write to ada.pell@harbor.example.org.", ["email ada.pell@harbor.example.org"]],
    ["ada (at) example (dot) org", ["email ada@example.org"]],
    ["see https://a.example.com/x_(y).", ["url https://a.example.com/x_(y)"]],
    ["(www.example.org)", ["url http://www.example.org"]],
    ["our site freeadapell.com is up", ["url http://freeadapell.com"]],
    ["12 Harbor Street\nSpringfield, IL 62701", ["address 12 Harbor Street, Springfield, IL 62701"]],
    ["400 Quay Blvd. 3rd Floor, Suite 300", ["address 400 Quay Blvd. 3rd Floor, Suite 300"]],
    ["P.O. Box 123, Austin, TX 78701", ["address P.O. Box 123, Austin, TX 78701"]],
    ["12 High Street, London, SW1A 1AA", ["address 12 High Street, London, SW1A 1AA"]],
    ["Hauptstraße 12, 10115 Berlin", ["address Hauptstraße 12, 10115 Berlin"]],
    ["https://x.example/cdn-cgi/l/email-protection#422302276c2d3025", ["email a@e.org"]],
  ])("%s", (text, expected) => expect(contacts(text)).toEqual(expected));
});

test.each([
  "17-cv-21910",
  "555-12-3456",
  "2018 District Court",
  "on 12 May 2020",
  "the end.Then",
  "1,300 days",
  "@ noon",
  "Mr.Pell",
  "19 Supreme Court",
])("%s holds no contact", (text) => expect(contacts(text)).toEqual([]));

describe("damage is reported as what it is", () => {
  test.each([
    ["Ada Pell, [email protected], (555) 234-0199", ["email [email protected]"]],
    ["Ada Pell, [email\u00a0protected]", ["email [email\u00a0protected]"]],
    ["the file\ufffd\ufffd is", ["characters \ufffd\ufffd"]],
    ["donâ€™t cafÃ©", ["characters â€™", "characters Ã©"]],
    ["(cid:12)(cid:13)", ["characters (cid:12)(cid:13)"]],
    ["Dear [Congressmember],", ["placeholder [Congressmember]"]],
    ["I, [YOUR NAME], of <insert date>", ["placeholder [YOUR NAME]", "placeholder <insert date>"]],
    ["Dear {{first_name}}", ["placeholder {{first_name}}"]],
    ["The hearing is TBD, room XXXX", ["placeholder TBD", "placeholder XXXX"]],
    ["Dear Senator ____,", ["placeholder ____"]],
    ["Dear «First_Name»,", ["placeholder «First_Name»"]],
    ["Dear ${last name}, {City}", ["placeholder ${last name}", "placeholder {City}"]],
    ["Dear %FIRSTNAME%", ["placeholder %FIRSTNAME%"]],
    ["Click or tap here to enter text.", ["placeholder Click or tap here to enter text."]],
    ["INSERT NAME HERE", ["placeholder INSERT NAME HERE"]],
    ["I live in [CITY, STATE].", ["placeholder [CITY, STATE]"]],
    [
      "Held at [Name of detention center] with [insert number of children]",
      ["placeholder [Name of detention center]", "placeholder [insert number of children]"],
    ],
    ["[He/She] is [Sen./Rep. Name]", ["placeholder [He/She]", "placeholder [Sen./Rep. Name]"]],
    ["on XX/XX/2019", ["placeholder XX/XX/2019"]],
    ["Write to ana.ruiz@ harlan.example", ["email ana.ruiz@ harlan.example"]],
    ["<a href=mailto: >", ["email mailto:"]],
    ["See https://harlan.example/2019/06/the-ga… for more", ["url https://harlan.example/2019/06/the-ga…"]],
    ["Call (218) 555-016 now", ["phone (218) 555-016"]],
    ["Tel: 218-555-01", ["phone 218-555-01"]],
  ])("%s", (text, expected) => expect(damage(text)).toEqual(expected));
});

test.each([
  "[Torture]",
  "also weigh[s]",
  "[T]he court",
  "[the defendant]",
  "[sic]",
  "[PROPOSED] ORDER",
  "[1]",
  "Louis XIV",
  "if a < b and c > d",
  "Pâté and Ángel",
  "mail ada (at) example (dot) org",
  "[Senator Rao]",
  "[Title 8] of the Code",
  "[name withheld]",
  "[Office of the Clerk]",
  "[March 3, 2019]",
  "Signature: ______________",
  "I, ____________, declare",
  "Il a dit «non» et «Libération» aussi",
  '{"name": 1}',
  "XXX-XX-1234",
  "meet @ noon at the gate",
  "follow @ana.example",
  "https://harlan.example/gate",
  "He said: “See www.harlan.example ... or not.”",
  "(218) 555-0160",
  "555-0160",
  "pages 218-555-1 of the record",
])("%s is not damaged", (text) => expect(damage(text)).toEqual([]));

test("a bracket inside a quotation is an editor's", () => {
  const text = "“the [Mayor] agreed” to the [Mayor]";
  expect(findContacts(text, [{ start: 0, end: 20 }]).map((found) => found.start)).toEqual([text.lastIndexOf("[")]);
});

test("every quote stands where the mention says, in any text", () => {
  const word = fc.constantFrom(
    "12",
    "High",
    "Street",
    ",",
    "London",
    "SW1A 1AA",
    "@",
    "a",
    "(at)",
    "example.org",
    "(dot)",
    "org",
    "[",
    "]",
    "Name",
    "+44",
    "20 7946 0958",
    "\n",
    "\ufffd",
    "www.",
    "555-234-0199",
    "é",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom(" ", ""), (words, glue) => {
      const text = words.join(glue);
      for (const found of findContacts(text)) expect(text.slice(found.start, found.end)).toBe(found.quote);
    }),
  );
});

// A pattern that backtracks would not end within the time that a test has.
test.each(["a@", "a.", "www.", "(at) ", "12 A ", "10 Main Street, ", "+1 2 ", "[", "a*", "12 rue a ", "A-"])(
  "hostile repetition of %j is read to its end",
  (unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    for (const { start, end, quote } of findContacts(text)) expect(text.slice(start, end)).toBe(quote);
  },
);
