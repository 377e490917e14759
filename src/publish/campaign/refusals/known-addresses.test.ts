import { expect, test } from "vitest";
import { INVENTED_CASE } from "../../../../test/site/invented-case.ts";
import { memorySource } from "../../../../test/site/memory-source.ts";
import { writingsOf } from "../../../record/record.ts";
import { knownAddresses } from "./known-addresses.ts";

const { writings } = writingsOf([
  { path: "first-hearing.md", text: "---\ntitle: First hearing\nstatus: ready\n---\n" },
  { path: "not-yet.md", text: "---\ntitle: Not yet\n---\n" },
  { path: "press/release.md", text: "---\nkind: release\ntitle: Release\nstatus: ready\n---\n" },
  { path: "what-is-bail.md", text: "---\nkind: question\ntitle: What is bail?\nstatus: ready\n---\n" },
]);

const source = memorySource(INVENTED_CASE);
const [document] = await source.documents();
const leads = await knownAddresses(source, writings, "2019-06-10");

test.each<[string, boolean]>([
  ["updates/first-hearing.html", true],
  ["/updates/first-hearing.html#sources", true],
  ["./updates/", true],
  ["updates/2.html", true],
  ["press/release.txt", true],
  ["press/kit.zip", true],
  ["questions/index.html#what-is-bail", true],
  ["timeline/index.html", true],
  ["documents/index.html", true],
  [`documents/${document?.id ?? ""}.html#p3-9`, true],
  ["about.html", true],
  ["hearings.ics", true],
  ["index.html", true],
  ["#sources", true],
  ["https://bread.example/x", true],
  ["mailto:mina@bread.example", true],
  ["tel:+12125550142", true],
  ["updates/not-yet.html", false],
  ["updates/first-hearing", false],
  ["updates/first-hearing.md", false],
  ["first-hearing.html", false],
  ["../updates/first-hearing.html", false],
  ["questions/index.html#what-is-parole", false],
  ["letters/", false],
  ["documents/doc_0000000000000000.html", false],
  ["/2019/06/the-hearing/", false],
])("%s leads somewhere: %s", (address, expected) => {
  expect(leads(address)).toBe(expected);
});
