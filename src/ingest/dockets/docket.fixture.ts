// Invented docket pages, as CM/ECF writes them: for tests, and as long as one likes for measuring.

export interface SheetParts {
  /** The lines of the heading before the number. */
  readonly court?: readonly string[];
  /** "CIVIL DOCKET FOR CASE #: …" */
  readonly number?: string;
  readonly flags?: string;
  /** What stands at the left below the heading, and at the right: HTML of each line. */
  readonly left?: readonly string[];
  readonly right?: readonly string[];
  /** Tables of parties. */
  readonly parties?: string;
  /** Rows of entries; undefined for a page without the table. */
  readonly entries?: string | undefined;
  /** The names of the columns. */
  readonly columns?: readonly string[];
  /** After the table of entries. */
  readonly end?: string;
}

const HEAD =
  '<html><head><title>CM/ECF LIVE</title><script type="text/javascript">if (a<b) document.write("<table><tr><td>");</script></head>' +
  '<body BGCOLOR=F9F9F9><div id="topmenu"><ul><li><a href="/cgi-bin/iquery.pl"><u>Q</u>uery</a></li></ul></div><div id="cmecfMainContent">';

const RECEIPT =
  "<HR><CENTER><TABLE BORDER=1><TR><TH COLSPAN=4><FONT SIZE=+1>PACER Service Center </FONT></TH></TR><TR><TH COLSPAN=4>" +
  "Transaction Receipt</TH></TR><TR><TH ALIGN=LEFT> Description: </TH><TD> Docket Report </TD></TH></TD></TR></TABLE></CENTER></HR>";

/** A civil case unless something else is said. */
export function docketSheet(parts: SheetParts = {}): string {
  const {
    court = ["U.S. District Court", "District of Vermont (Burlington)"],
    number = "CIVIL DOCKET FOR CASE #: 2:19-cv-04001-MKS-PR",
    flags = "CLOSED",
    left = [
      "Oduya et al v. Harbor Mills, Inc. et al",
      "Assigned to: Judge Mara K. Stone",
      "Referred to: Magistrate Judge Paul Reed",
      "Cause: 42:1983 Civil Rights Act",
    ],
    right = [
      "Date Filed: 06/03/2019",
      "Date Terminated: 11/20/2019",
      "Jury Demand: Plaintiff",
      "Jurisdiction: Diversity",
    ],
    parties = "",
    entries,
    columns = ["Date Filed", "#", "Docket Text"],
    end = RECEIPT,
  } = parts;
  const names = columns
    .map((name) => (name === "#" ? "<th>#</th>" : `<td style='font-weight:bold'>${name}</td>`))
    .join("\n");
  const table =
    entries === undefined
      ? ""
      : `<br><table align=center width='99%' border=1 rules=all>\n<tr>${names}</tr>\n${entries}\n</table><br>`;
  return (
    `${HEAD}<table width="100%"><tr><td align=right><SPAN style='color:red'>${flags}</SPAN></td></tr></table>\n` +
    `<h3 align=center>${[...court, number].join("<BR>\n")}</h3>\n` +
    `<TABLE width='100%' border=0><tr>\n<td valign=top width="60%"><br>${left.join("<br>\n")}</td>\n` +
    `<td valign=top width="40%"><br>${right.join("<br>\n")}</td>\n</tr></table>\n${parties}\n${table}\n${end}</div></body></html>\n`
  );
}

/** One party: its kind, its name and what stands below, and who represents it. */
export function party(kind: string, name: string, below = "", attorneys?: string): string {
  const by =
    attorneys === undefined
      ? ""
      : `<td valign=top width="20%" align=right>represented&nbsp;by</td><td valign=top width="40%">${attorneys}</td>`;
  const heading = `<tr>\n<td><b><u>${kind.padEnd(40)}</u></b></td>\n</tr>\n`;
  return `${heading}<tr>\n<td valign=top width="40%">\n<B>${name}</B>${below}\n\t</td>\n${by}</tr><tr><td></td></tr>\n`;
}

/** Names are padded to columns; each line of `lines` follows a break. */
export function attorney(name: string, ...lines: readonly string[]): string {
  const padded = name
    .split(" ")
    .map((word) => word.padEnd(17))
    .join("");
  return `<B>${padded}</B>${lines.map((line) => `\n<BR>${line}`).join("")}`;
}

/** Entry `number` with a link, or without when it has no document. */
export function entryRow(day: string, number: string, text: string, link?: { id: string; seq: string }): string {
  const shown =
    link === undefined
      ? number
      : `<a href="https://ecf.vtd.uscourts.gov/doc1/${link.id}" onClick="goDLS('/doc1/${link.id}','4321','${link.seq}','','1','1','','');return(false);">${number}</a>`;
  return (
    `<tr><td width='94' valign=top nowrap>${day}</td><td style='white-space:nowrap' valign='top' align='right'>` +
    `${shown}&nbsp;</td><td valign=top>${text}</td></tr>\n`
  );
}

/** A docket of so many entries. */
export function longSheet(count: number): string {
  const rows: string[] = [];
  for (let i = 1; i <= count; i++) {
    const day = `${String(1 + (i % 12)).padStart(2, "0")}/${String(1 + (i % 28)).padStart(2, "0")}/2019`;
    const text =
      `MOTION for Extension of Time to File Response as to <a href="https://ecf.vtd.uscourts.gov/doc1/0481${i}" ` +
      `onClick="goDLS('/doc1/0481${i}','4321','${i}','','1','1','','');return(false);">${i}</a> Order, by Harbor Mills, Inc. ` +
      `The hearing that was set for the day before is continued, and the parties are to say within seven days whether they ` +
      `object &#040;see the order of the day&#041;. <i>Corrected</i> (Attachments: # 1 Exhibit A)(Reed, Paul) (Entered: ${day})`;
    rows.push(entryRow(day, String(i), text, { id: `0480${i}`, seq: String(2 * i) }));
  }
  return docketSheet({ entries: rows.join("") });
}
