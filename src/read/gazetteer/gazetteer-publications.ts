// Newspapers, magazines, agencies, broadcasters and journals, and the words by which an unlisted one is told.
// Written for Habeas from common knowledge.

import { phraseList, wordSet } from "./word-list.ts";

/** Without "The", which may stand before any of them. */
export const PUBLICATIONS: readonly string[] = phraseList(`
New York Times, Washington Post, Wall Street Journal, Los Angeles Times, LA Times, Chicago Tribune, Chicago Sun-Times, Boston Globe, San Francisco Chronicle, San Francisco Examiner, Miami Herald,
Dallas Morning News, Houston Chronicle, Philadelphia Inquirer, Seattle Times, Denver Post, Star Tribune, Arizona Republic, Detroit Free Press, Detroit News, Tampa Bay Times, Orlando Sentinel,
Atlanta Journal-Constitution, Baltimore Sun, Kansas City Star, San Diego Union-Tribune, Mercury News, San Jose Mercury News, Sacramento Bee, Fresno Bee, Modesto Bee, Las Vegas Review-Journal, Times-Picayune,
St. Louis Post-Dispatch, Pittsburgh Post-Gazette, Plain Dealer, Oregonian, Texas Tribune, El Paso Times, San Antonio Express-News, Austin American-Statesman, Charlotte Observer, Raleigh News & Observer, Courier-Journal, Newsday,
USA Today, USA TODAY, New York Post, New York Daily News, Daily News, New Yorker, The New Yorker, Politico, POLITICO, Breitbart, Breitbart News, Huffington Post, HuffPost, VICE, VICE News, Vice News, BuzzFeed, BuzzFeed News, ProPublica,
The Intercept, The Marshall Project, The Economist, Time magazine, TIME magazine, Newsweek, Bloomberg News, Bloomberg, Rolling Stone, Vanity Fair, National Review, Weekly Standard, Harper's, Foreign Policy,
Law360, Courthouse News, Courthouse News Service, SCOTUSblog, Lawfare, Just Security, Reuters, Thomson Reuters, Associated Press, Agence France-Presse, United Press International, UPI, AP, A.P., AFP, EFE, ANSA, DPA, dpa, Xinhua, Xinhua News Agency, New China News Agency,
TASS, ITAR-TASS, Itar-Tass, Interfax, RIA Novosti, Anadolu Agency, IRNA, Tasnim, WAFA, KUNA, Kyodo, Kyodo News, Yonhap, KCNA, Bernama, Press Trust of India, Press Association, Wikinews,
The Guardian, The Times, Sunday Times, Daily Telegraph, Sunday Telegraph, The Telegraph, The Independent, Daily Mirror, Daily Mail, Mail on Sunday, Daily Express, Daily Star, Evening Standard, Financial Times, The Scotsman, Irish Times, Irish Independent, Irish Examiner, Belfast Telegraph, Private Eye, New Statesman, The Spectator, New Scientist,
The Lancet, British Medical Journal, New England Journal of Medicine, Journal of the American Medical Association, Scientific American, National Geographic, The Washington Times, Christian Science Monitor, International Herald Tribune, Stars and Stripes,
Le Monde, Le Figaro, Libération, Le Parisien, L'Express, Le Point, Mediapart, Charlie Hebdo, Der Spiegel, Die Welt, Die Zeit, Frankfurter Allgemeine Zeitung, Frankfurter Allgemeine, Süddeutsche Zeitung, Der Standard, Neue Zürcher Zeitung,
El País, El Pais, El Mundo, La Vanguardia, Público, Diário de Notícias, La Repubblica, Corriere della Sera, La Stampa, Il Sole 24 Ore, La Nación, La Nacion, Clarín, Clarin, Página/12, El Universal, La Jornada, Excélsior, El Tiempo, El Espectador, El Comercio, El Mercurio, La Tercera, El Faro, La Prensa, Prensa Libre, Folha de S.Paulo, Folha de S. Paulo, O Globo, O Estado de S. Paulo,
De Telegraaf, Volkskrant, NRC Handelsblad, De Standaard, Le Soir, Aftenposten, Dagens Nyheter, Svenska Dagbladet, Aftonbladet, Berlingske, Jyllands-Posten, Helsingin Sanomat, Gazeta Wyborcza, Rzeczpospolita, Lidové noviny, Népszabadság, Kathimerini, Hürriyet, Hurriyet, Milliyet, Cumhuriyet,
Pravda, Izvestia, Kommersant, Novaya Gazeta, Vedomosti, Moscow Times, Kyiv Post, Kyiv Independent, Meduza, Ukrainska Pravda, Al Jazeera, Al-Jazeera, Al Arabiya, Al-Arabiya, Al-Ahram, Al-Hayat, Asharq al-Awsat, An-Nahar, Al-Akhbar, Al-Quds, L'Orient-Le Jour, Haaretz, Ha'aretz, Yedioth Ahronoth, Maariv, Jerusalem Post, Times of Israel, Middle East Eye, Al-Monitor, Rudaw, Mada Masr, Daily Sabah, Tehran Times,
Times of India, Hindustan Times, The Hindu, Indian Express, Economic Times, Telegraph India, Express Tribune, The News International, Prothom Alo, Kathmandu Post, TOLOnews, Pajhwok, Globe and Mail, Globe & Mail, Toronto Star, National Post, Montreal Gazette, Vancouver Sun, Ottawa Citizen, La Presse, Le Devoir, Sydney Morning Herald, The Australian, Australian Financial Review, New Zealand Herald, Dominion Post,
Asahi Shimbun, Yomiuri Shimbun, Mainichi Shimbun, Nihon Keizai Shimbun, Japan Times, Chosun Ilbo, JoongAng Ilbo, Dong-A Ilbo, Hankyoreh, Korea Herald, Korea Times, South China Morning Post, Ming Pao, Apple Daily, People's Daily, Global Times, China Daily, Caixin, Taipei Times, Straits Times, New Straits Times, Malaysiakini, Jakarta Post, Bangkok Post, Philippine Daily Inquirer, Manila Times, Vietnam News, Irrawaddy,
Daily Nation, East African, Daily Monitor, Mail & Guardian, Sunday Independent, Star Ledger, Daily Maverick, Premium Times, ThisDay, Daily Trust, Daily Graphic, Jeune Afrique, Addis Standard,
BBC, BBC News, BBC World Service, Sky News, ITV, ITV News, Channel 4, Channel 4 News, CNN, MSNBC, CNBC, NBC, NBC News, CBS, CBS News, ABC News, Fox News, PBS, PBS NewsHour, NPR, National Public Radio, C-SPAN, Univision, Telemundo, Newsmax, Democracy Now!, Democracy Now, Voice of America, VOA, Radio Free Europe, Radio Liberty, Radio Free Asia, Radio France Internationale, RFI, France 24, TV5, Deutsche Welle, DW, ARD, ZDF, ORF, RTVE, Televisa, TV Globo, teleSUR, RT, Russia Today, Press TV, CCTV, CGTN, NHK, KBS, CBC, CTV, Radio-Canada, SBS, RTE, RTÉ, Al-Manar, Al Mayadeen, Business Insider, Ars Technica, TechCrunch, Gizmodo, Engadget, Slashdot, Us Weekly, TMZ, Sports Illustrated, L'Equipe, L'Équipe, Gazzetta dello Sport,
`);

/** Names that are above all other words: a publication only where the name is an organization's on other grounds. */
export const DOUBTFUL_PUBLICATIONS: readonly string[] = phraseList(`
People, Nature, Fortune, Focus, Stern, Tempo, Punch, Vanguard, Sabah, Petra, Fox, Marca, Globo, Slate, Salon, Wired, Variety, Billboard, Reforma, Excelsior, Fars, SANA, MENA, APP, ANI, RAI, PTI, Bild, Sputnik, Forbes, Time Out, Publico, Expresso, Kurier, Liberation, Dawn, Zaman, Veja, taz, ABC, El Nacional, Politiken, Granma, Spiegel, Anatolian, Kompas, Rappler, Vox, Axios, Nikkei, Kayhan, Antara, The Hill, The Press, The Nation, The Age, The Star, The Sun, The Mirror, The Herald, The Standard, The Atlantic, The Observer, The Verge, Business Day, New Vision, Foreign Affairs, Mother Jones, World Service, New Republic
`);

/** Last words that make a name a publication wherever they stand. */
export const PUBLICATION_HEADS: ReadonlySet<string> = wordSet(`
Times Post Herald Tribune Gazette Chronicle Examiner Inquirer Courier Telegraph Sentinel Advertiser Newspaper Newspapers Magazine Weekly Daily Dispatch Ledger Bugle Argus
Newswire Newsletter Zeitung Tageblatt Nachrichten Rundschau Anzeiger Shimbun Ilbo Dagblad Tidende Tidningen Gazeta Pravda News News-Press Post-Dispatch Post-Gazette Times-Union Herald-Tribune
Sun-Times Star-Telegram Review-Journal Union-Tribune News-Leader Radio Television TV FM Broadcasting Podcast Bulletin Journal
`);

/** Last words that do so after a place, "Daily", "Sunday" and the like: "Boston Globe", "Evening Standard". */
export const PAPER_WORDS: ReadonlySet<string> = wordSet(`
Globe Star Sun Mail Bee Mirror Express Observer Standard Independent Record Press Echo Monitor Register Enquirer Guardian Beacon Mercury Argus
`);

/** First words that make one with any of these: "Daily Trust", "Radio Nord", "Diario Libre". */
export const PAPER_STARTS: ReadonlySet<string> = wordSet(`
Daily Sunday Evening Weekly Morning Radio Diario Diário Jornal Journal Periódico Gazeta Rádio Télévision Televisión Televisión TV Agence Agencia Agência
`);
