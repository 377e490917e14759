// Lines of a page or a saved article that are not its text: teasers for other stories, prompts to subscribe, and lines
// that stand there twice because a page shows them twice. They are marked and kept: what is junk to one reader is the
// evidence of another. General patterns in several languages; no publisher's own.

import { compareSpans, type Span } from "../base/base.ts";
import type { Mark } from "../record/record.ts";
import { foldKey } from "../text/text.ts";
import { linesOf } from "./lines.ts";

/** Longer lines are paragraphs, whatever they begin with. */
const TEASER_MAX = 260;
/** Shorter lines ("Contacts:", "Yes", a date) may well stand in a text more than once. Letters and digits counted. */
const REPEATED_MIN = 24;

/** A label and then, after a colon or the like, the title of another story. */
const LABELS = [
  "related(?: (?:stor(?:y|ies)|articles?|coverage|content|news|links?|videos?|posts?|reading))?",
  "(?:read|see|watch|listen|hear)(?: (?:also|more|next|now|this|the full story|full story|here))?",
  "(?:also|more)(?: (?:read|watch|see|on this|on this story|coverage|news|stories|from [\\p{L}\\p{N} .'’&-]{2,40}))",
  "more|don['’]t miss|previously|in case you missed it|recommended|up next|you may also like|you might also like|opinion|video|photos?|gallery|podcast",
  "le[ae]n? también|lea más|leer más|también lea|ve[ra]? también|te puede interesar|le puede interesar|relacionad[oa]s?|noticias relacionadas|en video",
  "(?:à )?lire aussi|lire également|à voir aussi|voir aussi|sur le même sujet|pour aller plus loin|en vidéo",
  "lesen sie auch|mehr zum thema|siehe auch|auch interessant|lesen sie mehr|mehr dazu|im video",
  "le[ij]a também|leia mais|veja também|saiba mais|relacionad[oa]s",
  "leggi anche|leggi tutto|guarda anche|approfondisci",
  "lees ook|lees meer|bekijk ook",
  "ayrıca okuyun|ilginizi çekebilir|ilgili haberler?",
  "читайте также|смотрите также|по теме|подробнее",
  "اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|اقرأ المزيد|شاهد أيضا|شاهد أيضًا|مواضيع ذات صلة|أخبار ذات صلة",
  "بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط",
  "延伸阅读|相关新闻|相关阅读|阅读更多|延伸閱讀|相關新聞",
];

/** Labels that are also plain words of a sentence need capitals or a teaser's mark to count. */
const LABELLED = new RegExp(`^[\\s>*▶►•|–—-]*(?:${LABELS.join("|")})\\s*(?:[:：|»›>▶►]|\\s[–—-]\\s)`, "iu");
const PLAIN_LABEL = /^(?:opinion|videos?|photos?|gallery|podcast|previously|more|see|hear|read|listen|watch)\s*:/iu;

/** Whole lines that say nothing of the story. */
const WHOLE = [
  "(?:read|show|load|see|view|learn|find out) (?:more|all|less)|continue reading|keep reading|read (?:the )?full (?:story|article)|read next|what to read next",
  "more(?: \\(\\d*\\))? »|more \\(\\)(?: »)?|breaking news|latest news|top stor(?:y|ies)|most (?:read|popular|viewed|shared)(?: stories)?|trending(?: (?:now|stories|news))?|editors?['’]s? picks?|popular stories",
  "related(?: (?:stories|articles|coverage|content|news|links|videos|topics|posts|tags))?|more (?:stories|news|coverage|videos|articles)|more (?:from|in|on) [\\p{L}\\p{N} .'’&-]{2,40}|recommended(?: (?:for you|stories|reading|articles))?|you (?:may|might) (?:also )?(?:like|be interested in)|up next|don['’]t miss|in case you missed it|before you (?:leave|go),? .{3,40}",
  "more|warning|caption|image \\d+ of /? ?\\d+|published \\d+ (?:minutes?|hours?|days?|weeks?) ago|get short url|continue reading below|this slideshow requires javascript|(?:this (?:web)?site|we) uses? cookies.{0,160}|this post may contain affiliate.{0,120}|have a (?:news )?tip\\?.{0,180}|(?:got|have) a (?:story|tip|correction).{0,180}|(?:home|news|sports?|business|entertainment|local|life|jobs|cars|real estate|opinion|weather|politics|world|travel|obituaries|classifieds)(?: ?[|•·] ?[\\p{L} &]{2,20}){3,}",
  "advertisement|advertising|advert|ad|sponsored(?: content)?|paid (?:content|post)|(?:article|story) continues (?:below|after)(?: (?:this )?(?:ad|advertisement|video))?|scroll (?:down )?to continue(?: reading)?|skip (?:to (?:main )?content|advertisement|ad)|this (?:advertisement|ad) has not loaded.{0,60}",
  "share(?: (?:this|on|via|with)(?: .{2,40})?)?|tweet|print(?: this(?: page| article)?)?|e-?mail this(?: .{2,20})?|copy link|link copied|save(?: for later| article)?|comments?|leave a (?:comment|reply)|join the (?:conversation|discussion)|view (?:all )?comments|back to top|close|loading\\.*|play(?: video)?|listen to (?:this )?(?:article|story)",
  "(?:sign up|subscribe|register|join)(?: now| today| here| free)?(?: (?:to|for) .{3,160})?[.!]?|get (?:our|the latest|breaking|daily|more) .{3,140}(?:newsletter|inbox|e-?mail|alerts?|app|updates).{0,60}|(?:download|get) (?:our|the) (?:free )?(?:[\\p{L}\\p{N}]+ ){0,4}app.{0,80}|follow (?:us|.{2,40}) on (?:twitter|x|facebook|instagram|youtube|linkedin|whatsapp|telegram|social media).{0,100}|like us on facebook.{0,60}|click here (?:to|for) .{3,120}|(?:already a subscriber\\?|log in|sign in)(?: .{0,60})?|support (?:our|independent|local) journalism.{0,100}",
  "publicidad|anuncio|compartir|suscríb(?:ete|ase)(?: .{3,100})?|seguir leyendo|leer más|ver más|más noticias|lo más leído|noticias relacionadas|te puede interesar|le puede interesar",
  "publicité|partager|abonnez-vous(?: .{3,100})?|inscrivez-vous(?: .{3,100})?|lire la suite|voir plus|à lire aussi|lire aussi|les plus lus|sur le même sujet",
  "anzeige|werbung|teilen|weiterlesen|mehr anzeigen|mehr zum thema|meistgelesen|das könnte sie auch interessieren|newsletter abonnieren|jetzt abonnieren.{0,80}",
  "publicidade|compartilhe|assine(?: .{3,100})?|continue lendo|ver mais|leia mais|leia também|mais lidas|veja também",
  "pubblicità|condividi|abbonati(?: .{3,100})?|iscriviti(?: .{3,100})?|continua a leggere|leggi anche|i più letti",
  "advertentie|lees meer|lees ook|deel dit artikel|meest gelezen",
  "reklam|paylaş|devamını oku|ilgili haberler|abone ol.{0,60}",
  "реклама|поделиться|подпис(?:аться|ывайтесь)(?: .{3,100})?|читать далее|читайте также|по теме",
  "إعلان|إعلانات|شارك|مشاركة|المزيد|اقرأ المزيد|اقرأ أيضا|الأكثر قراءة|مواضيع ذات صلة|اشترك.{0,80}",
  "تبلیغات|اشتراک گذاری|بیشتر بخوانید|مطالب مرتبط",
  "广告|分享|阅读更多|相关新闻|热门新闻",
];
const WHOLE_LINE = new RegExp(`^[\\s>*▶►•|+»-]*(?:${WHOLE.join("|")})[\\s:.…»›>▶►]*$`, "iu");

/** Names of a row of buttons; one alone may be a word of the text. */
const BUTTON =
  /^(?:facebook|twitter|x|instagram|e-?mail|mail|print|pinterest|linkedin|reddit|whatsapp|telegram|tumblr|google\+?|stumbleupon|digg|blogger|flipboard|pocket|messenger|sms|viber|line|vk|vkontakte|odnoklassniki|bluesky|threads|mastodon|youtube|tiktok|rss|copy link|link|share|tweet|home|local|news|sports?|business|entertainment|life(?:style)?|jobs|cars|real estate|opinion|weather|politics|us & world|world|travel|obits|obituaries|classifieds|a&e|eat \+ drink|living|contact(?: us)?|careers|newsletters?|privacy (?:notice|policy)|terms of (?:use|service)|about(?: us)?|subscribe|log ?in|sign in|search|menu|shop)$/iu;
const BUTTONS_IN_A_ROW = 3;

const RIGHTS =
  /\ball rights reserved\b|may not be published, broadcast|^copyright ©? ?\d{4}|^the contents of this site are ©|(?:todos los derechos reservados|tous droits réservés|alle rechte vorbehalten|todos os direitos reservados|все права защищены|جميع الحقوق محفوظة)/iu;
const RIGHTS_MAX = 400;

/** A line that only says who took a picture. */
const CREDIT =
  /^(?:©|\(c\) |(?:photos?|images?|pictures?|fotos?|credits?|photographs?|photo credits?|image credits?|bild|crédit(?: photo)?|foto de)(?: (?:by|courtesy(?: of)?))?\s*[:/|]\s*)\S.{0,100}$|^\S.{0,80}(?:\/|\||via|–|-) ?(?:getty images|afp|reuters|associated press|ap|ap photo|epa|shutterstock|bloomberg)(?: via getty images|\/getty images)?\.?$/iu;

/** Where a large part of the lines stands twice, the text is a form or a list of its own making. */
const REPEATED_SHARE = 0.25;
const REPEATED_ALWAYS = 8;

/** The marks given, with those for teasers, credits and repeated lines. What layout has explained is left alone. */
export function markBoilerplate(text: string, marks: readonly Mark[]): Mark[] {
  const found: Mark[] = [];
  const repeated: Mark[] = [];
  const settled = new Set<number>(); // starts of lines that layout has already explained
  for (const mark of marks)
    if (mark.kind === "table-row" || mark.kind === "teaser" || mark.kind === "caption") settled.add(mark.start);
  const seen = new Set<string>();
  let buttons: Span[] = [];
  const endOfRow = (): void => {
    if (buttons.length >= BUTTONS_IN_A_ROW) found.push(...buttons.map((span): Mark => ({ kind: "teaser", ...span })));
    buttons = [];
  };
  for (const line of linesOf(text)) {
    const span = trimmed(text, line);
    if (span.start === span.end) continue;
    const words = text.slice(span.start, span.end);
    if (words.length <= 24 && BUTTON.test(words) && !settled.has(span.start)) buttons.push(span);
    // Counts of shares stand between the buttons.
    else if (!/^\d{1,5}$/u.test(words)) endOfRow();
    if (settled.has(span.start)) continue;
    if (isTeaser(words) || (words.length <= RIGHTS_MAX && RIGHTS.test(words))) found.push({ kind: "teaser", ...span });
    else if (words.length <= TEASER_MAX && CREDIT.test(words)) found.push({ kind: "caption", ...span });
    const key = foldKey(words);
    if (key.length < REPEATED_MIN) continue;
    if (seen.has(key)) repeated.push({ kind: "repeated", ...span });
    else seen.add(key);
  }
  endOfRow();
  const isForm = repeated.length > REPEATED_ALWAYS && repeated.length > REPEATED_SHARE * (seen.size + repeated.length);
  return [...marks, ...found, ...(isForm ? [] : repeated)].sort(compareSpans);
}

/** Does this line only point to something else? */
export function isTeaser(line: string): boolean {
  if (line.length > TEASER_MAX) return false;
  if (WHOLE_LINE.test(line)) return true;
  if (!LABELLED.test(line)) return false;
  // "Watch: how it began" is a teaser; "See: 8 U.S.C. 1231", "Opinion: affirmed" and "Video: 3 files" are not.
  if (!PLAIN_LABEL.test(line)) return true;
  const label = line.slice(0, line.search(/[:：]/u));
  const rest = line.slice(label.length + 1).trim();
  return (
    /^(?:WATCH|READ|MORE|LISTEN|VIDEO|Watch|Read|Listen)$/u.test(label) &&
    /^[\p{Lu}\p{Lo}'‘“"].*\p{L}{2,}.* .*\p{L}/u.test(rest)
  );
}

function trimmed(text: string, line: Span): Span {
  const words = text.slice(line.start, line.end);
  const start = line.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, line.start + words.trimEnd().length) };
}
