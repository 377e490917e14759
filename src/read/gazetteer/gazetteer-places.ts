// Countries, states, large cities and regions, and the words that name a people. Written for Habeas from common knowledge.

import { phraseList, wordSet } from "./word-list.ts";

export const COUNTRIES: readonly string[] = phraseList(`
Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, the Bahamas, Bahrain,
Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Bosnia and Herzegovina, Bosnia-Herzegovina, Botswana, Brazil, Brunei,
Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Central African Republic, Chad, Chile, China, Colombia, Comoros, Congo,
Democratic Republic of the Congo, Democratic Republic of Congo, DRC, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechia, Czechoslovakia, Denmark, Djibouti,
Dominica, Dominican Republic, East Timor, Timor-Leste, Ecuador, Egypt, El Salvador, Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Fiji,
Finland, France, Gabon, Gambia, The Gambia, Georgia, Germany, East Germany, West Germany, Ghana, Greece, Grenada, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Honduras,
Hungary, Iceland, India, Indonesia, Iran, Islamic Republic of Iran, Iraq, Ireland, Republic of Ireland, Israel, Italy, Ivory Coast, Côte d’Ivoire, Cote d'Ivoire, Jamaica, Japan,
Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania,
Luxembourg, Macedonia, North Macedonia, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia,
Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, the Netherlands, New Zealand, Nicaragua, Niger, Nigeria,
North Korea, Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, the Philippines, Poland, Portugal, Puerto Rico, Qatar,
Romania, Russia, Russian Federation, Rwanda, Saint Lucia, Samoa, San Marino, Saudi Arabia, Kingdom of Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone, Singapore,
Slovakia, Slovenia, Solomon Islands, Somalia, Somaliland, South Africa, South Korea, Republic of Korea, Korea, South Sudan, Soviet Union, USSR, Spain, Sri Lanka, Sudan, Suriname, Sweden,
Switzerland, Syria, Syrian Arab Republic, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga, Trinidad and Tobago, Trinidad, Tunisia, Turkey, Türkiye, Turkmenistan, Tuvalu,
Uganda, Ukraine, United Arab Emirates, UAE, U.A.E., United Kingdom, UK, U.K., Great Britain, Britain, England, Scotland, Wales, Northern Ireland, United States,
United States of America, USA, U.S.A., US, U.S., America, Uruguay, Uzbekistan, Vanuatu, Vatican, Vatican City, Holy See, Venezuela, Vietnam, Viet Nam, South Vietnam, North Vietnam, Yemen, Yugoslavia, Zaire,
Zambia, Zimbabwe, Greenland, Guam, American Samoa, Bermuda, Cayman Islands, Falkland Islands, Gibraltar, Guadeloupe, Martinique, Aruba, Macau, Macao, U.S. Virgin Islands, Virgin Islands
`);

export const US_STATES: readonly string[] = phraseList(`
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky,
Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico,
New York, New York State, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont,
Virginia, Washington State, West Virginia, Wisconsin, Wyoming, District of Columbia
`);

/** Abbreviations that name a state only after a place and a comma ("Fresno, Calif."): some are ordinary words otherwise. */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = wordSet(`
Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev N.H N.J N.M N.Y N.C N.D Okla Ore Pa Penn R.I S.C S.D
Tenn Tex Vt Va Wash W.Va Wis Wyo D.C Ont Que Alta B.C
AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR ON QC BC AB
N.H. N.J. N.M. N.Y. N.C. N.D. R.I. S.C. S.D. W.Va. D.C. B.C.
`);

/**
 * Cities of more than 100,000 inhabitants and seats of a country's, state's or province's government; of smaller places only
 * holy cities and the largest refugee camps, which the whole world's press names without their country. What is smaller is
 * known by what stands around it ("in Milford, Conn."), and so are cities whose name is above all a family name or a word.
 */
export const CITIES: readonly string[] = phraseList(`
Washington, Washington D.C., Washington DC, D.C., New York City, NYC, Brooklyn, Manhattan, Queens, the Bronx, Bronx, Staten Island, Harlem, Long Island, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas,
San Jose, Austin, Jacksonville, Fort Worth, Columbus, Charlotte, San Francisco, Indianapolis, Seattle, Denver, Oklahoma City, Nashville, El Paso, Boston, Las Vegas, Detroit,
Memphis, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Kansas City, Atlanta, Omaha, Colorado Springs, Raleigh, Virginia Beach, Long Beach, Miami, Oakland,
Minneapolis, Tulsa, Bakersfield, Tampa, Arlington, Wichita, New Orleans, Cleveland, Anaheim, Honolulu, Santa Ana, Riverside, Corpus Christi, Lexington, Stockton, Newark, Saint Paul, St. Paul,
Cincinnati, Pittsburgh, Greensboro, Anchorage, Plano, Lincoln, Orlando, Irvine, Toledo, Jersey City, Chula Vista, Durham, Laredo, Madison, Lubbock, Scottsdale, Reno, Buffalo, Glendale, Norfolk, Fremont, Boise,
Spokane, Richmond, Baton Rouge, Tacoma, Des Moines, Salt Lake City, Birmingham, Rochester, Modesto, Fayetteville, Montgomery, Little Rock, Akron, Amarillo, Huntsville, Grand Rapids,
Knoxville, Worcester, Providence, Santa Clarita, Brownsville, Fort Lauderdale, Chattanooga, Tempe, McAllen, Nogales, Tijuana, Springfield, Hartford, New Haven, Bridgeport, Stamford, Trenton, Albany, Syracuse,
Yonkers, Harrisburg, Allentown, Wilmington, Dover, Annapolis, Alexandria, Charleston, Savannah, Columbia, Tallahassee, Gainesville, Mobile, Jackson, Shreveport, Lafayette, Topeka,
Sioux Falls, Fargo, Bismarck, Billings, Helena, Cheyenne, Santa Fe, Carson City, Olympia, Salem, Eugene, Portland, Juneau, Lansing, Ann Arbor, Dearborn, Green Bay, Cedar Rapids, Dayton, Peoria, Evansville, South Bend, Fort Wayne, Pasadena, San Bernardino,
Cambridge, Berkeley, Concord, Manchester, Burlington, Montpelier, Augusta, 
London, Westminster, Liverpool, Leeds, Sheffield, Bristol, Edinburgh, Glasgow, Aberdeen, Dundee, Cardiff, Swansea, Belfast, Oxford, Nottingham, Leicester, Newcastle, Southampton, Brighton, Dublin, Cork, Limerick, Paris, Marseille,
Lyon, Toulouse, Nice, Nantes, Strasbourg, Bordeaux, Lille, Calais, Berlin, Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Düsseldorf, Dortmund, Essen, Leipzig, Bremen, Dresden, Hanover, Nuremberg, Bonn, Karlsruhe,
Madrid, Barcelona, Valencia, Seville, Zaragoza, Málaga, Bilbao, Getafe, Ceuta, Melilla, Lisbon, Porto, Rome, Milan, Naples, Turin, Palermo, Genoa, Bologna, Florence, Venice, Athens, Thessaloniki, Brussels, Antwerp, Ghent, Bruges, Liège,
Amsterdam, Rotterdam, The Hague, the Hague, Utrecht, Eindhoven, Luxembourg City, Zurich, Geneva, Basel, Bern, Lausanne, Vienna, Graz, Salzburg, Linz, Copenhagen, Aarhus, Oslo, Bergen, Stockholm, Gothenburg,
Malmö, Helsinki, Tampere, Reykjavik, Tallinn, Riga, Vilnius, Warsaw, Krakow, Kraków, Gdansk, Łódź, Wroclaw, Poznań, Prague, Brno, Bratislava, Budapest, Debrecen, Bucharest, Cluj, Timisoara, Sofia, Plovdiv, Varna, Belgrade, Novi Sad,
Zagreb, Split, Ljubljana, Sarajevo, Mostar, Skopje, Tirana, Podgorica, Pristina, Chisinau, Kyiv, Kiev, Kharkiv, Odesa, Odessa, Lviv, Donetsk, Luhansk, Mariupol, Sevastopol, Simferopol, Minsk, Moscow, Saint Petersburg, St. Petersburg, Novosibirsk,
Yekaterinburg, Kazan, Samara, Omsk, Rostov-on-Don, Vladivostok, Grozny, Makhachkala, Tbilisi, Batumi, Yerevan, Gyumri, Baku, Astana, Almaty, Nur-Sultan, Tashkent, Samarkand, Andijan, Bishkek, Dushanbe, Ashgabat, Istanbul, Ankara, Izmir, Antalya,
Adana, Gaziantep, Diyarbakir, Diyarbakır, Mersin, Bursa, Konya, Silivri, Urfa, Şanlıurfa, Hatay, Nicosia, Damascus, Aleppo, Homs, Hama, Idlib, Raqqa, Deir ez-Zor, Deir Ezzor, Latakia, Daraa, Kobani, Qamishli, Baghdad, Basra, Mosul, Erbil, Kirkuk, Najaf, Karbala, Fallujah, Ramadi, Tikrit,
Samarra, Sulaymaniyah, Nasiriyah, Haditha, Tal Afar, Sinjar, Baqubah, Beirut, Tripoli, Sidon, Tyre, Amman, Zarqa, Irbid, Aqaba, Zaatari, Jerusalem, East Jerusalem, Tel Aviv, Haifa, Beersheba, Ramallah, Nablus, Hebron, Bethlehem, Jenin, Gaza, Gaza City,
Rafah, Khan Younis, Riyadh, Jeddah, Mecca, Medina, Dammam, Doha, Manama, Kuwait City, Abu Dhabi, Dubai, Sharjah, Muscat, Sanaa, Sana'a, Sana’a, Aden, Hodeidah, Taiz, Tehran, Isfahan, Shiraz, Tabriz, Mashhad, Qom, Ahvaz, Kerman,
Kabul, Kandahar, Herat, Mazar-i-Sharif, Jalalabad, Kunduz, Islamabad, Karachi, Lahore, Rawalpindi, Peshawar, Quetta, Faisalabad, Multan, Abbottabad, New Delhi, Delhi, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bangalore,
Bengaluru, Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow, Kanpur, Nagpur, Bhopal, Patna, Amritsar, Srinagar, Varanasi, Guwahati, Chandigarh, Kathmandu, Pokhara, Thimphu, Dhaka, Chittagong, Cox's Bazar, Cox’s Bazar, Colombo, Kandy, Jaffna, Malé, Yangon, Rangoon,
Naypyidaw, Mandalay, Bangkok, Chiang Mai, Phuket, Pattani, Vientiane, Phnom Penh, Siem Reap, Hanoi, Ho Chi Minh City, Saigon, Da Nang, Haiphong, Kuala Lumpur, Penang, Johor Bahru, Jakarta, Surabaya, Bandung, Medan, Bali, Denpasar, Dili, Manila,
Quezon City, Cebu, Davao, Marawi, Beijing, Shanghai, Guangzhou, Shenzhen, Tianjin, Chongqing, Chengdu, Wuhan, Nanjing, Xian, Xi'an, Hangzhou, Harbin, Dalian, Shenyang, Urumqi, Ürümqi, Kashgar, Lhasa, Kunming, Hong Kong,
Taipei, Kaohsiung, Tokyo, Osaka, Kyoto, Nagoya, Yokohama, Sapporo, Fukuoka, Kobe, Hiroshima, Nagasaki, Okinawa, Fukushima, Seoul, Busan, Incheon, Daegu, Gwangju, Pyongyang, Ulaanbaatar, Cairo, Giza, Port Said,
Suez, Khartoum, Omdurman, Darfur, El Fasher, Juba, Addis Ababa, Mekelle, Asmara, Mogadishu, Hargeisa, Kismayo, Nairobi, Mombasa, Kisumu, Dadaab, Kakuma, Kampala, Entebbe, Gulu, Kigali, Bujumbura, Dodoma, Dar es Salaam, Zanzibar, Arusha,
Kinshasa, Lubumbashi, Goma, Bukavu, Brazzaville, Bangui, Yaoundé, Douala, Bamenda, Libreville, Malabo, N'Djamena, N’Djamena, Niamey, Agadez, Abuja, Lagos, Kano, Ibadan, Port Harcourt, Maiduguri, Kaduna, Benin City, Enugu, Cotonou, Lomé, Accra, Kumasi,
Abidjan, Yamoussoukro, Ouagadougou, Bamako, Gao, Dakar, Banjul, Bissau, Conakry, Freetown, Monrovia, Nouakchott, Rabat, Casablanca, Marrakesh, Marrakech, Fez, Tangier, Laayoune, Algiers, Oran, Constantine, Tunis, Sfax, Benghazi, Misrata, Sirte,
Lusaka, Harare, Bulawayo, Lilongwe, Blantyre, Maputo, Beira, Gaborone, Windhoek, Luanda, Pretoria, Johannesburg, Cape Town, Durban, Soweto, Port Elizabeth, Bloemfontein, Maseru, Mbabane, Antananarivo, Port Louis, Victoria, Toronto,
Montreal, Montréal, Vancouver, Calgary, Edmonton, Ottawa, Winnipeg, Quebec City, Halifax, Hamilton, Regina, Saskatoon, Mexico City, Guadalajara, Monterrey, Puebla, Ciudad Juárez, Ciudad Juarez, Juárez, Matamoros, Reynosa, Nuevo Laredo, Acapulco, Cancún, Cancun,
Oaxaca, Tapachula, Veracruz, Culiacán, Iguala, Guatemala City, Quetzaltenango, San Salvador, Tegucigalpa, San Pedro Sula, Managua, León, Masaya, San José, Panama City, Havana, Santiago de Cuba, Guantánamo, Guantanamo, Guantanamo Bay, Guantánamo Bay, Kingston, Port-au-Prince, Santo Domingo,
San Juan, Port of Spain, Bridgetown, Nassau, Bogotá, Bogota, Medellín, Medellin, Cali, Barranquilla, Cartagena, Cúcuta, Buenaventura, Caracas, Maracaibo, Valencia, Quito, Guayaquil, Cuenca, Lima, Arequipa, Cusco, Trujillo, La Paz,
Santa Cruz, Cochabamba, Sucre, El Alto, Asunción, Montevideo, Santiago, Valparaíso, Valparaiso, Concepción, Buenos Aires, Córdoba, Rosario, Mendoza, La Plata, Brasília, Brasilia, São Paulo, Sao Paulo, Rio de Janeiro, Salvador, Fortaleza,
Recife, Belo Horizonte, Manaus, Curitiba, Porto Alegre, Belém, Georgetown, Paramaribo, Cayenne, Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Hobart, Darwin, Geelong, Gold Coast, Auckland, Wellington, Christchurch, Port Moresby, Suva, Honiara, Noumea
North Las Vegas, Frisco, McKinney, Grand Prairie, Midland, Abilene, Waco, Carrollton, Round Rock, Pearland, Sugar Land, College Station, Killeen, Wichita Falls
Hialeah, Port St. Lucie, Cape Coral, Pembroke Pines, Miramar, Coral Springs, Clearwater, West Palm Beach, Palm Bay, Lakeland, Winston-Salem, High Point, Moreno Valley, Fontana, Oxnard, Huntington Beach, Rancho Cucamonga, Oceanside, Santa Rosa, Elk Grove, Garden Grove
Palmdale, Sunnyvale, Escondido, Torrance, Visalia, Fullerton, Roseville, Victorville, Pomona, Thousand Oaks, Simi Valley, Fairfield, Antioch, Costa Murrieta, Temecula, Naperville, Joliet, Rockford, Elgin, Macon, Sandy Springs, Roswell
Murfreesboro, Clarksville, Sterling Heights, Overland Park, Olathe, Lakewood, Arvada, Fort Collins, Greeley, Boulder, Provo, West Valley City, West Jordan, Nampa, Bellevue, Renton, Spokane Valley, Hillsboro, Brockton, New Bedford, Waterbury
Newport News, Chesapeake, Roanoke, Las Cruces, Rio Rancho, Broken Arrow, Springdale, Kenosha
`);

export const REGIONS: readonly string[] = phraseList(`
Europe, Eastern Europe, Western Europe, Central Europe, Asia, Central Asia, South Asia, Southeast Asia, East Asia, Africa, North Africa, West Africa, East Africa, Southern Africa, Sub-Saharan Africa, Horn of Africa,
North America, South America, Central America, Latin America, the Americas, Americas, Caribbean, Antarctica, Arctic, Middle East, Near East, Far East, Balkans, Scandinavia, Caucasus, North Caucasus, Siberia, Crimea, Chechnya, Dagestan, Donbas, Donbass, Transnistria, Abkhazia,
South Ossetia, Nagorno-Karabakh, Kashmir, Punjab, Balochistan, Waziristan, Sindh, Khyber Pakhtunkhwa, Kerala, Gujarat, Maharashtra, Tamil Nadu, Uttar Pradesh, Bihar, Assam, Manipur, West Bengal, Rajasthan, Karnataka, Tibet, Xinjiang, Inner Mongolia, Sichuan, Guangdong, Yunnan, Rakhine, Aceh,
Papua, West Papua, Mindanao, Luzon, Kurdistan, Anbar, Anbar Province, Nineveh, Golan Heights, West Bank, Gaza Strip, Sinai, Sahara, Western Sahara, Sahel, Tigray, Oromia, Amhara, Ogaden, Puntland, Biafra, Casamance, Katanga, Kivu, North Kivu,
South Kivu, Kordofan, Kivu, Catalonia, Basque Country, Andalusia, Galicia, Bavaria, Saxony, Brandenburg, Hesse, Sicily, Sardinia, Lombardy, Tuscany, Corsica, Brittany, Normandy, Provence, Flanders, Wallonia, Transylvania, Moravia, Silesia, Kosovo, Vojvodina,
Quebec, Québec, Ontario, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Nunavut, Yukon, Northwest Territories, New South Wales, Queensland, Tasmania, South Australia, Western Australia, Northern Territory,
Chiapas, Michoacán, Guerrero, Sinaloa, Sonora, Chihuahua, Tamaulipas, Jalisco, Baja California, Zulia, Antioquia, Amazonas, Patagonia, New England, Midwest, Pacific Northwest, Deep South, Southern California, Northern California, Central California, Central Valley, Bay Area, Silicon Valley, Hudson Valley,
Silicon Valley, Hollywood, Wall Street, Capitol Hill, Lesbos, Lampedusa, Manus, Rio Grande, Rio Grande Valley, Appalachia, Cape Cod, Gulf Coast, East Coast, West Coast, Great Plains, Upper Peninsula, Yorkshire, Lancashire, Kent, Essex, Surrey, Sussex, Cornwall, Devon, Norfolk, Hampshire, Ulster,
Atlantic Ocean, Pacific Ocean, Indian Ocean, Arctic Ocean, Atlantic, Pacific, Mediterranean, Mediterranean Sea, Black Sea, Red Sea, Caspian Sea, Baltic Sea, North Sea, Aegean Sea, Aegean, Persian Gulf, Gulf of Mexico, Gulf of Aden, English Channel, South China Sea, Sea of Japan, Suez Canal, Panama Canal,
Mount Everest, Himalayas, Alps, Andes, Rocky Mountains, Nile, Danube, Rhine, Thames, Seine, Volga, Amazon River, Mississippi River, Euphrates, Tigris, Yangtze, Ganges, Mekong, Lake Michigan, Lake Erie, Lake Victoria
`);

/** Nationalities, peoples and faiths: adjectives, not names of a place. They never make an entity by themselves. */
export const DEMONYMS: ReadonlySet<string> = wordSet(`
Afghan Afghans African Africans African-American African-Americans Albanian Albanians Algerian Algerians American Americans Angolan Arab Arabs Arabian Arabic Argentine Argentinian Armenian Armenians Asian Asians Asian-American Australian
Australians Austrian Austrians Azerbaijani Azeri Bahraini Bahrainis Bangladeshi Bangladeshis Basque Belarusian Belgian Belgians Bolivian Bosnian Bosnians Brazilian Brazilians British Briton Britons Bulgarian Bulgarians Burmese
Burundian Cambodian Cambodians Cameroonian Canadian Canadians Caribbean Catalan Chadian Chechen Chechens Chilean Chileans Chinese Colombian Colombians Congolese Croatian Croat Croats Cuban Cubans Cypriot Czech Czechs Danish
Dane Danes Dominican Dominicans Dutch Ecuadorian Ecuadorean Egyptian Egyptians Emirati English Englishman Eritrean Eritreans Estonian Ethiopian Ethiopians European Europeans Filipino Filipinos Finnish Flemish French Frenchman Gambian
Georgian Georgians German Germans Ghanaian Greek Greeks Guatemalan Guatemalans Guinean Guyanese Haitian Haitians Hispanic Hispanics Hmong Honduran Hondurans Hungarian Hungarians Icelandic Indian Indians Indonesian Indonesians Iranian
Iranians Iraqi Iraqis Irish Irishman Israeli Israelis Italian Italians Ivorian Jamaican Jamaicans Japanese Jew Jews Jewish Jordanian Jordanians Kazakh Kenyan Kenyans Korean Koreans Kosovar Kurd Kurds Kurdish Kuwaiti
Kuwaitis Kyrgyz Lao Latin Latina Latinas Latino Latinos Latvian Lebanese Liberian Liberians Libyan Libyans Lithuanian Macedonian Malaysian Malaysians Malian Maltese Mauritanian Mayan Mexican Mexicans Mexican-American Moldovan Mongolian
Montenegrin Moroccan Moroccans Mozambican Muslim Muslims Namibian Nepalese Nepali Nicaraguan Nicaraguans Nigerian Nigerians Nigerien Nordic Norwegian Norwegians Omani Ottoman Pakistani Pakistanis Palestinian Palestinians Panamanian
Paraguayan Pashtun Persian Peruvian Peruvians Polish Pole Poles Portuguese Punjabi Qatari Qataris Rohingya Roma Roman Romanian Romanians Russian Russians Rwandan Rwandans Salvadoran Salvadorans Saudi Saudis Scandinavian Scot
Scots Scottish Senegalese Serb Serbs Serbian Serbians Shia Shiite Shiites Shi'ite Sikh Sikhs Singaporean Slavic Slovak Slovakian Slovenian Somali Somalis Soviet Soviets Spaniard Spaniards Spanish Sudanese Sunni Sunnis Swede Swedes
Swedish Swiss Syrian Syrians Taiwanese Tajik Tamil Tamils Tanzanian Thai Tibetan Tibetans Tongan Tunisian Tunisians Turk Turks Turkish Turkmen Ugandan Ugandans Ukrainian Ukrainians Uruguayan Uyghur Uyghurs Uighur Uighurs Uzbek
Uzbeks Venezuelan Venezuelans Vietnamese Welsh Yazidi Yazidis Yemeni Yemenis Zambian Zimbabwean Zimbabweans Christian Christians Catholic Catholics Protestant Protestants Orthodox Islamic Islamist Islamists Hindu Hindus Buddhist Buddhists Mormon
Mormons Evangelical Evangelicals Baptist Baptists Methodist Methodists Presbyterian Anglican Anglicans Lutheran Republican Republicans Democrat Democrats Democratic Democratic-led Conservative Conservatives Liberal Liberals Labour Communist Communists Socialist Socialists Nazi Nazis Marxist Marxists Californian Californians Texan Texans
Floridian New-Yorker Londoner Parisian Anglo Anglo-American Afro-American Native Indigenous Quranic Koranic Biblical Torah Bible Koran Quran Qur'an Gospel Victorian Elizabethan Hellenic Byzantine Baltic Balkan Alpine Bavarian Sicilian Siberian Caucasian Hawaiian Alaskan
Antiguan Bahamian Barbadian Beninese Burkinabe Comorian Gabonese Madagascan Malagasy Malawian Maldivian Togolese Sri-Lankan Trinidadian Eurasian Euro-Atlantic Franco-German Anglo-Saxon Judeo-Christian Cherokee Navajo Sioux Apache Zulu Hutu Hutus Tutsi Tutsis Yoruba Igbo Hausa Tigrayan Oromo Amhara Houthi Houthis Kabyle Berber Bedouin Druze Alawite Alawites Maronite Coptic Copt Copts
`);

/** A last word that makes the run a place. */
export const PLACE_HEADS: ReadonlySet<string> = wordSet(`
County Counties City Town Township Village Valley River Lake Lakes Island Islands Isle Peninsula Province Prefecture Governorate Oblast Region Mountain Mountains Mount Hills Hill Heights Beach Bay Bayou Creek Canyon Desert Forest Ocean Sea Gulf
Strait Cape Coast Harbor Harbour Basin Delta Falls Springs Street St Avenue Ave Road Rd Boulevard Blvd Lane Drive Highway Parkway Square Plaza Park Bridge Republic Kingdom Emirate Territory Borough Parish Canton Quarter Archipelago Plateau Gorge Reef Fjord Volcano Woods Prairie Suburb Municipality Neighborhood Shore Point Ridge Grove
`);
/** A first word that makes the run a place. */
export const PLACE_STARTS: ReadonlySet<string> = wordSet(`
Mount Mt Lake Cape Fort Ft Port San Santa Santo São Sao Saint St Los Las El Río Rio Puerto Ciudad Cerro Isla New North South East West Northern Southern Eastern Western Central Upper Lower Greater Tal Tell Deir Wadi Jebel Umm Khan Camp Rural Downtown Bandar Novo Nizhny Bad Villa Santiago
`);
