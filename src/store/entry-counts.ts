// What is counted of every entry: the forms of its name, and its rows in each document. The database itself counts, with each
// row that comes, goes or moves, so that an entry that thousands of documents name costs no more than one that a single one
// names, and the counts are right whatever statement changed the rows.

/** Where a form of a name stands: in a mention, in a statement about the entry, in one that it makes. */
const [MENTIONED, TOLD_OF, SPEAKING] = [0, 1, 2];

const mentionForm = (row: string): string =>
  `${row}.entry, ${MENTIONED}, iif(${row}.kind = 'unnamed person', 'person', ${row}.kind), ${row}.name`;
const statementForm = (row: string): string => `${row}.entry, ${TOLD_OF}, ${row}.entry_kind, ${row}.entry_name`;
const speakerForm = (row: string): string => `${row}.speaker_entry, ${SPEAKING},
  case ${row}.speaker ->> 'kind' when 'document' then 'letter' when 'unnamed person' then 'person'
    else ${row}.speaker ->> 'kind' end, ${row}.speaker ->> 'name'`;

function count(row: "new" | "old", form: string, entry = "entry"): string {
  const by = row === "new" ? 1 : -1;
  return `insert into entry_form (entry, source, kind, name, n) select ${form}, ${by} where ${row}.${entry} is not null
    on conflict (entry, source, kind, name) do update set n = n + ${by};`;
}

function countDocument(row: "new" | "old"): string {
  const by = row === "new" ? 1 : -1;
  return `insert into entry_document (entry, document, n) select ${row}.entry, ${row}.document, ${by}
    where ${row}.entry is not null on conflict (entry, document) do update set n = n + ${by};`;
}

const mention = (row: "new" | "old"): string => count(row, mentionForm(row)) + countDocument(row);
const statement = (row: "new" | "old"): string =>
  count(row, statementForm(row)) + count(row, speakerForm(row), "speaker_entry") + countDocument(row);

/** The tables of the counts, what keeps them, and the counts of what is there already. */
export const COUNTING: readonly string[] = [
  `create table entry_form (entry text not null, source integer not null, kind text not null, name text not null,
     n integer not null, primary key (entry, source, kind, name)) without rowid`,
  `create table entry_document (entry text not null, document text not null, n integer not null,
     primary key (entry, document)) without rowid`,
  `create trigger mention_comes after insert on mention begin ${mention("new")} end`,
  `create trigger mention_goes after delete on mention begin ${mention("old")} end`,
  `create trigger mention_moves after update of entry, kind, name, document on mention
     begin ${mention("old")} ${mention("new")} end`,
  `create trigger statement_comes after insert on statement begin ${statement("new")} end`,
  `create trigger statement_goes after delete on statement begin ${statement("old")} end`,
  `create trigger statement_moves after update of entry, entry_kind, entry_name, speaker_entry, speaker, document on statement
     begin ${statement("old")} ${statement("new")} end`,
  `insert into entry_form select ${mentionForm("mention")}, count(*) from mention where entry is not null group by 1, 2, 3, 4`,
  `insert into entry_form select ${statementForm("statement")}, count(*) from statement group by 1, 2, 3, 4`,
  `insert into entry_form select ${speakerForm("statement")}, count(*) from statement
     where speaker_entry is not null group by 1, 2, 3, 4`,
  `insert into entry_document select entry, document, count(*) from (
     select entry, document from mention where entry is not null union all select entry, document from statement)
   group by 1, 2`,
];

/** The forms of each touched entry, the one to show first, with the counts of all of them. */
const BEST = `with best as (
     select entry as id, kind, name, row_number() over (partition by entry order by source, instr(name, ' ') = 0, n desc, name) as place,
       sum(iif(source = ${MENTIONED}, n, 0)) over (partition by entry) as mentions,
       sum(iif(source = ${TOLD_OF}, n, 0)) over (partition by entry) as statements,
       sum(iif(source = ${SPEAKING}, n, 0)) over (partition by entry) as said
     from entry_form where entry in (select id from touched where kind in ('entry', 'named')))`;

/**
 * Writes the touched entries again; those that nothing names any more go. The name shown is the form met most often, one of
 * several words before one of a single word, then the first in order; what a mention calls it goes before what a statement
 * does. The date shown is a day rather than a month, of what came about rather than what was set, and never a day that was
 * given up.
 */
export const REFRESH_ENTRIES_SQL: readonly string[] = [
  `delete from entry_form where n = 0 and entry in (select id from touched where kind in ('entry', 'named'))`,
  `delete from entry_document where n = 0 and entry in (select id from touched where kind in ('entry', 'named'))`,
  // what is told of an entry is looked at again when its name is another
  `insert or ignore into touched ${BEST}
   select 'entry', best.id from best join entry on entry.id = best.id where place = 1 and entry.name <> best.name`,
  `delete from entry where id in (select id from touched where kind in ('entry', 'named'))`,
  `insert into entry (id, kind, name, mentions, documents, statements, said, date)
   ${BEST}
   select id, kind, name, mentions, (select count(*) from entry_document where entry = best.id), statements, said,
     (select date from (
        select date, earliest, latest, polarity, modality in ('ordered', 'scheduled') as ahead,
          max(polarity = 'negative' and modality = 'scheduled') over (partition by earliest, latest) as given_up
          from statement where entry = best.id and slot = 'date' and date is not null)
        order by given_up, polarity = 'negative', earliest is null or latest is null or earliest <> latest, ahead, date
        limit 1)
   from best where place = 1`,
];
