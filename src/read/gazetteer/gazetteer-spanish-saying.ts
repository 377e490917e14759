// Verbs of saying in Spanish, in the third person, as they stand in news, and words that are no names: parts of regular
// expressions.

/** Regular ones in -ar, by their stems. */
const STEMS =
  "afirm|señal|declar|asegur|explic|agreg|manifest|expres|indic|coment|relat|contest|replic|subray|recalc|reiter|precis|detall|apunt|denunci|" +
  "reclam|exclam|lament|critic|consider|opin|confirm|anunci|inform|revel|dictamin|determin|sentenci|argument|aleg|acus|calific|llam|testific|" +
  "matiz|aclar|tuite|public|jur|grit|asever|remarc|puntualiz|enfatiz|destac|resalt|zanj|calcul|suplic|rog|murmur|pregunt|narr|cit";

/** In the past and the perfect. */
export const PAST =
  `(?:${STEMS})(?:ó|aron|aba|aban)|dij(?:o|eron)|decían?|sostuv(?:o|ieron)|añadi(?:ó|eron)|cont(?:ó|aron|aba)|record(?:ó|aron|aba)|` +
  "respondi(?:ó|eron)|repuso|insisti(?:ó|eron)|escribi(?:ó|eron)|advirti(?:ó|eron)|pidi(?:ó|eron)|exigi(?:ó|eron)|concluy(?:ó|eron)|" +
  "reconoci(?:ó|eron)|admiti(?:ó|eron)|neg(?:ó|aron)|resolvi(?:ó|eron)|describi(?:ó|eron)|prosigui(?:ó|eron)|continu(?:ó|aron)|" +
  "prometi(?:ó|eron)|confes(?:ó|aron)|resumi(?:ó|eron)|repiti(?:ó|eron)|se quej(?:ó|aron)|" +
  "(?:ha|han|había|habían) (?:dicho|escrito|declarado|afirmado|señalado|asegurado|explicado|denunciado)";

/** In the present; many of these forms are nouns too. */
export const PRESENT =
  `(?:${STEMS})an?|dicen?|sostienen?|añaden?|cuentan?|recuerdan?|responden?|insisten?|escriben?|advierten?|piden?|exigen?|concluyen?|` +
  "reconocen?|admiten?|niegan?|resuelven?|describen?|prosiguen?|continúan?|prometen?|confiesan?|resumen?|repiten?";

/** Words that begin sentences and are no names. */
export const NO_NAME =
  "(?!(?:Nos|Me|Te|Le|Les|Se|Lo|La|Los|Las|El|Él|Ella|Ellos|Ellas|Yo|Su|Sus|Un|Una|Y|E|O|Pero|Según|Para|Por|Cuando|Como|Ayer|Hoy|Así|También|" +
  "Además|Entonces|Luego|Después|Al|En|De|Del|Con|Sin|Tras|Desde|Esta?|Es[eao]|Que|Quien|No|Sí|Ya|Más|Minutos|Horas|Días|Esto)(?!\\p{L}))";
