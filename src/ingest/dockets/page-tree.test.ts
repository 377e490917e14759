import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellsOf, elementsIn, firstElement, linesOf, rowsOf, wordsOf } from "./docket-page.ts";
import { attributeOf, pageTree } from "./page-tree.ts";

/** The words of each cell of the first table, row by row. */
function cells(html: string): string[][] {
  const table = firstElement(pageTree(html).root, "table");
  return table === undefined ? [] : rowsOf(table).map((row) => cellsOf(row).map(wordsOf));
}

describe("a table stays whole", () => {
  const whole = [
    ["a", "b"],
    ["c", "d"],
  ];
  test.each([
    ["as it should be", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"],
    ["without end tags", "<table><tr><td>a<td>b<tr><td>c<td>d</table>"],
    ["with an end tag too many", "<table><tr><td>a</td></td><td>b</tr></tr><tr><td>c</td><td>d</td></tr></table>"],
    ["with bold type left open", "<TABLE><TR><TD><B>a</TD><TD><b><i>b</TD></TR><TR><TD>c</TD><TD>d</TD></TR></TABLE>"],
    [
      "with end tags of what stands around it",
      "<center><div><table><tr><td>a</div></td><td>b</center></td></tr><tr><td>c<td>d</table></div></center>",
    ],
    [
      "with a table in a cell that misses an end",
      "<table><tr><td>a<table><tr><td>x</tr></td></tr></table></td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
    ],
  ])("%s", (_, html) => {
    const found = cells(html);
    expect(found.map((row) => row.map((words) => words.replace("x", "")))).toEqual(whole);
  });
});

test("lines end at breaks, paragraphs and cells, not at the ends of the source's lines", () => {
  const { root } = pageTree("<td>one\n two<br>three<p>four <b>five</b></p>six<table><tr><td>seven</table>");
  expect(linesOf(root)).toEqual(["one two", "three", "four five", "six", "seven"]);
});

test("scripts, styles and comments are no text", () => {
  const { root, title } = pageTree(
    "<title>A &amp; B</title><script>if (a<b) '<td>'</script><style>td{}</style>x<!-- <b>no</b> -->y",
  );
  expect([title, wordsOf(root)]).toEqual(["A & B", "xy"]);
});

test("characters written by number or name are read", () => {
  const { root } = pageTree(
    "O&#039;Neill&nbsp;&amp; S&ouml;hne &sect; 1 &#8212; &#146;s &#x27;x&#x27; R&D &unknown; AT&T",
  );
  expect(wordsOf(root)).toBe("O'Neill & Söhne § 1 — ’s 'x' R&D &unknown; AT&T");
});

test("attributes are found whatever their capitals and marks", () => {
  const [link] = elementsIn(pageTree(`<A HREF='/doc1/1?a=1&amp;b=2' onClick="go('a>b')" id=x>1</A>`).root, "a");
  expect(link && ["href", "onclick", "id", "class"].map((name) => attributeOf(link, name))).toEqual([
    "/doc1/1?a=1&b=2",
    "go('a>b')",
    "x",
    "",
  ]);
});

test.each([
  ["<html><body><table><tr><td>a</td></tr></table></body></html>", false],
  ["<table><tr><td>a</td></tr></table>", false],
  ["<html><body><table><tr><td>a</td></body></html>", false],
  ["<html><head></head><body><b>a</b>", true],
  ["<table><tr><td>a", true],
  ["<table><tr><td>a</td></tr></table><a href='/doc", true],
  ["<b>a</b><!-- never ends", true],
])("%s: it is cut: %s", (html, isCut) => {
  expect(pageTree(html).isCut).toBe(isCut);
});

test("whatever the tags, no word is lost and none is doubled", () => {
  const part = fc.constantFrom(
    ..."<table> </table> <tr> </tr> <td> </td> <th> </th> <tbody> <b> </b> <i> </i> <br> <p> </p> <center> </center>".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const html = parts.map((tag, i) => `${tag}w${i}`).join("");
      expect(wordsOf(pageTree(html).root)).toBe(parts.map((_, i) => `w${i}`).join(""));
    }),
  );
});
