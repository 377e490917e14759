// The rules of JSON Feed 1.1 (jsonfeed.org/version/1.1) as a table: which fields there are, which are required, what each holds.

type Holds = (value: unknown) => boolean;

interface Field {
  readonly holds: Holds;
  readonly required?: true;
}

const text: Holds = (value) => typeof value === "string";
const address: Holds = (value) => typeof value === "string" && /^(?:https?|urn):/u.test(value) && URL.canParse(value);
/** RFC 3339. */
const moment: Holds = (value) =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u.test(value) &&
  !Number.isNaN(Date.parse(value));
const tag: Holds = (value) => typeof value === "string" && Intl.getCanonicalLocales(value).length === 1;
const listOf =
  (holds: Holds): Holds =>
  (value) =>
    Array.isArray(value) && value.every((one) => holds(one));
const author: Holds = (value) =>
  isObject(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, one]) =>
    key === "name" ? text(one) : ["url", "avatar"].includes(key) && address(one),
  );

const FEED: Readonly<Record<string, Field>> = {
  version: { holds: (value) => value === "https://jsonfeed.org/version/1.1", required: true },
  title: { holds: text, required: true },
  items: { holds: Array.isArray, required: true },
  home_page_url: { holds: address },
  feed_url: { holds: address },
  description: { holds: text },
  user_comment: { holds: text },
  next_url: { holds: address },
  icon: { holds: address },
  favicon: { holds: address },
  authors: { holds: listOf(author) },
  language: { holds: tag },
  expired: { holds: (value) => typeof value === "boolean" },
  hubs: { holds: listOf(isObject) },
};

const ITEM: Readonly<Record<string, Field>> = {
  id: { holds: text, required: true },
  url: { holds: address },
  external_url: { holds: address },
  title: { holds: text },
  content_html: { holds: text },
  content_text: { holds: text },
  summary: { holds: text },
  image: { holds: address },
  banner_image: { holds: address },
  date_published: { holds: moment },
  date_modified: { holds: moment },
  authors: { holds: listOf(author) },
  tags: { holds: listOf(text) },
  language: { holds: tag },
  attachments: { holds: listOf((one) => isObject(one) && address(one["url"]) && text(one["mime_type"])) },
};

/** Where a feed breaks the rules; none where it keeps them. */
export function jsonFeedFaults(json: string): string[] {
  const feed: unknown = JSON.parse(json);
  if (!isObject(feed)) return ["it is no object"];
  const items = Array.isArray(feed["items"]) ? (feed["items"] as readonly unknown[]) : [];
  const ids = items.flatMap((item) => (isObject(item) ? [item["id"]] : []));
  return [
    ...faultsIn("feed", feed, FEED),
    ...items.flatMap((item, i) => {
      const name = `item ${i}`;
      if (!isObject(item)) return [`${name} is no object`];
      const hasContent = "content_html" in item || "content_text" in item;
      return [...faultsIn(name, item, ITEM), ...(hasContent ? [] : [`${name} has no content`])];
    }),
    ...(new Set(ids).size === ids.length ? [] : ["two items have one id"]),
  ];
}

function faultsIn(name: string, object: Readonly<Record<string, unknown>>, fields: typeof FEED): string[] {
  return [
    ...Object.entries(fields).flatMap(([key, { required }]) =>
      required === true && !(key in object) ? [`${name} lacks ${key}`] : [],
    ),
    ...Object.entries(object).flatMap(([key, value]) => {
      if (key.startsWith("_")) return [];
      const field = fields[key];
      if (field === undefined) return [`${name} has ${key}, which is not in the format`];
      return field.holds(value) ? [] : [`${name}: ${key} is not what the format asks for`];
    }),
  ];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
