// Which country or state a well-known place lies in. Written for Habeas from common knowledge: the cities that the world's press
// names without their country. A name that several countries have stands under each of them, and then decides nothing.

const TREE = `
United States: Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, New York State, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, Washington State, West Virginia, Wisconsin, Wyoming, District of Columbia, Washington D.C., Puerto Rico, Guam, American Samoa, New England, Midwest, Pacific Northwest
Alabama: Birmingham, Montgomery, Mobile, Huntsville
Alaska: Anchorage, Juneau
Arizona: Phoenix, Tucson, Scottsdale, Glendale, Tempe
Arkansas: Little Rock, Fayetteville, Springdale
California: Los Angeles, San Diego, San Jose, San Francisco, Fresno, Sacramento, Long Beach, Oakland, Bakersfield, Anaheim, Santa Ana, Riverside, Stockton, Irvine, Chula Vista, Fremont, Glendale, Modesto, Santa Clarita, Pasadena, San Bernardino, Berkeley, Concord, Moreno Valley, Fontana, Oxnard, Huntington Beach, Rancho Cucamonga, Oceanside, Santa Rosa, Elk Grove, Garden Grove, Palmdale, Sunnyvale, Escondido, Torrance, Visalia, Fullerton, Roseville, Victorville, Pomona, Thousand Oaks, Simi Valley, Fairfield, Antioch, Murrieta, Temecula, Southern California, Northern California, Central California, Central Valley, Bay Area, Silicon Valley, Hollywood
Colorado: Denver, Colorado Springs, Lakewood, Arvada, Fort Collins, Greeley, Boulder
Connecticut: Hartford, New Haven, Bridgeport, Stamford, Waterbury
Delaware: Wilmington, Dover
Florida: Jacksonville, Miami, Tampa, Orlando, Fort Lauderdale, Tallahassee, Gainesville, Hialeah, Port St. Lucie, Cape Coral, Pembroke Pines, Miramar, Coral Springs, Clearwater, West Palm Beach, Palm Bay, Lakeland
Georgia: Atlanta, Savannah, Columbus, Augusta, Macon, Sandy Springs, Roswell
Hawaii: Honolulu
Idaho: Boise, Nampa
Illinois: Chicago, Springfield, Peoria, Aurora, Naperville, Joliet, Rockford, Elgin
Indiana: Indianapolis, Fort Wayne, Evansville, South Bend
Iowa: Des Moines, Cedar Rapids
Kansas: Wichita, Topeka, Overland Park, Olathe, Kansas City
Kentucky: Louisville, Lexington
Louisiana: New Orleans, Baton Rouge, Shreveport, Lafayette
Maine: Portland, Augusta
Maryland: Baltimore, Annapolis
Massachusetts: Boston, Worcester, Springfield, Cambridge, Brockton, New Bedford, Cape Cod
Michigan: Detroit, Lansing, Ann Arbor, Dearborn, Grand Rapids, Sterling Heights
Minnesota: Minneapolis, Saint Paul, St. Paul, Rochester
Mississippi: Jackson
Missouri: Kansas City, St. Louis, Springfield, Columbia
Montana: Billings, Helena
Nebraska: Omaha, Lincoln
Nevada: Las Vegas, Reno, Carson City, North Las Vegas
New Hampshire: Manchester, Concord
New Jersey: Newark, Jersey City, Trenton
New Mexico: Albuquerque, Santa Fe, Las Cruces, Rio Rancho, Roswell
New York: New York City, Buffalo, Rochester, Albany, Syracuse, Yonkers, Long Island, Hudson Valley
New York City: Brooklyn, Manhattan, Queens, Bronx, Staten Island, Harlem
North Carolina: Charlotte, Raleigh, Greensboro, Durham, Fayetteville, Wilmington, Winston-Salem, High Point
North Dakota: Bismarck, Fargo
Ohio: Columbus, Cleveland, Cincinnati, Toledo, Akron, Dayton
Oklahoma: Oklahoma City, Tulsa, Broken Arrow
Oregon: Portland, Eugene, Salem, Hillsboro
Pennsylvania: Philadelphia, Pittsburgh, Harrisburg, Allentown
Rhode Island: Providence
South Carolina: Charleston, Columbia
South Dakota: Sioux Falls
Tennessee: Nashville, Memphis, Knoxville, Chattanooga, Murfreesboro, Clarksville, Jackson
Texas: Houston, San Antonio, Dallas, Austin, Fort Worth, El Paso, Arlington, Corpus Christi, Plano, Laredo, Lubbock, Amarillo, Brownsville, McAllen, Frisco, McKinney, Grand Prairie, Midland, Abilene, Waco, Carrollton, Round Rock, Pearland, Sugar Land, College Station, Killeen, Wichita Falls, Rio Grande Valley
Utah: Salt Lake City, Provo, West Valley City, West Jordan
Vermont: Montpelier, Burlington
Virginia: Richmond, Virginia Beach, Norfolk, Alexandria, Arlington, Newport News, Chesapeake, Roanoke
Washington: Seattle, Spokane, Tacoma, Olympia, Bellevue, Renton, Spokane Valley, Vancouver
West Virginia: Charleston
Wisconsin: Milwaukee, Madison, Green Bay, Kenosha
Wyoming: Cheyenne
Puerto Rico: San Juan
United Kingdom: England, Scotland, Wales, Northern Ireland, Britain, Great Britain
England: London, Westminster, Liverpool, Leeds, Sheffield, Bristol, Oxford, Nottingham, Leicester, Newcastle, Southampton, Brighton, Birmingham, Manchester, Cambridge, Yorkshire, Lancashire, Kent, Essex, Surrey, Sussex, Cornwall, Devon, Hampshire
Scotland: Edinburgh, Glasgow, Aberdeen, Dundee
Wales: Cardiff, Swansea
Northern Ireland: Belfast
Ireland: Dublin, Cork, Limerick
France: Paris, Marseille, Lyon, Toulouse, Nice, Nantes, Strasbourg, Bordeaux, Lille, Calais, Corsica, Brittany, Normandy, Provence
Germany: Berlin, Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Düsseldorf, Dortmund, Essen, Leipzig, Bremen, Dresden, Hanover, Nuremberg, Bonn, Karlsruhe, Bavaria, Saxony, Brandenburg, Hesse
Spain: Madrid, Barcelona, Valencia, Seville, Zaragoza, Málaga, Bilbao, Getafe, Ceuta, Melilla, Catalonia, Basque Country, Andalusia, Galicia, León, Córdoba, Cuenca
Portugal: Lisbon, Porto
Italy: Rome, Milan, Naples, Turin, Palermo, Genoa, Bologna, Florence, Venice, Sicily, Sardinia, Lombardy, Tuscany, Lampedusa
Greece: Athens, Thessaloniki, Lesbos
Belgium: Brussels, Antwerp, Ghent, Bruges, Liège, Flanders, Wallonia
Netherlands: Amsterdam, Rotterdam, The Hague, Utrecht, Eindhoven
Luxembourg: Luxembourg City
Switzerland: Zurich, Geneva, Basel, Bern, Lausanne
Austria: Vienna, Graz, Salzburg, Linz
Denmark: Copenhagen, Aarhus, Greenland
Norway: Oslo, Bergen
Sweden: Stockholm, Gothenburg, Malmö
Finland: Helsinki, Tampere
Iceland: Reykjavik
Estonia: Tallinn
Latvia: Riga
Lithuania: Vilnius
Poland: Warsaw, Krakow, Kraków, Gdansk, Łódź, Wroclaw, Poznań
Czech Republic: Prague, Brno, Moravia
Slovakia: Bratislava
Hungary: Budapest, Debrecen
Romania: Bucharest, Cluj, Timisoara, Transylvania
Bulgaria: Sofia, Plovdiv, Varna
Serbia: Belgrade, Novi Sad, Vojvodina
Croatia: Zagreb, Split
Slovenia: Ljubljana
Bosnia and Herzegovina: Sarajevo, Mostar
North Macedonia: Skopje
Albania: Tirana
Montenegro: Podgorica
Kosovo: Pristina
Moldova: Chisinau, Transnistria
Ukraine: Kyiv, Kiev, Kharkiv, Odesa, Odessa, Lviv, Donetsk, Luhansk, Mariupol, Donbas, Donbass
Belarus: Minsk
Russia: Moscow, Saint Petersburg, St. Petersburg, Novosibirsk, Yekaterinburg, Kazan, Samara, Omsk, Rostov-on-Don, Vladivostok, Grozny, Makhachkala, Siberia, Chechnya, Dagestan, North Caucasus
Georgia: Tbilisi, Batumi
Armenia: Yerevan, Gyumri
Azerbaijan: Baku
Kazakhstan: Astana, Almaty, Nur-Sultan
Uzbekistan: Tashkent, Samarkand, Andijan
Kyrgyzstan: Bishkek
Tajikistan: Dushanbe
Turkmenistan: Ashgabat
Turkey: Istanbul, Ankara, Izmir, Antalya, Adana, Gaziantep, Diyarbakir, Diyarbakır, Mersin, Bursa, Konya, Silivri, Urfa, Şanlıurfa, Hatay
Cyprus: Nicosia
Syria: Damascus, Aleppo, Homs, Hama, Idlib, Raqqa, Deir ez-Zor, Deir Ezzor, Latakia, Daraa, Kobani, Qamishli
Iraq: Baghdad, Basra, Mosul, Erbil, Kirkuk, Najaf, Karbala, Fallujah, Ramadi, Tikrit, Samarra, Sulaymaniyah, Nasiriyah, Haditha, Tal Afar, Sinjar, Baqubah, Anbar, Anbar Province, Nineveh
Lebanon: Beirut, Sidon, Tyre, Tripoli
Libya: Tripoli, Benghazi, Misrata, Sirte
Jordan: Amman, Zarqa, Irbid, Aqaba, Zaatari
Israel: Tel Aviv, Haifa, Beersheba
Saudi Arabia: Riyadh, Jeddah, Mecca, Medina, Dammam
Qatar: Doha
Bahrain: Manama
Kuwait: Kuwait City
United Arab Emirates: Abu Dhabi, Dubai, Sharjah
Oman: Muscat
Yemen: Sanaa, Sana'a, Aden, Hodeidah, Taiz
Iran: Tehran, Isfahan, Shiraz, Tabriz, Mashhad, Qom, Ahvaz, Kerman
Afghanistan: Kabul, Kandahar, Herat, Mazar-i-Sharif, Jalalabad, Kunduz
Pakistan: Islamabad, Karachi, Lahore, Rawalpindi, Peshawar, Quetta, Faisalabad, Multan, Abbottabad, Hyderabad, Balochistan, Waziristan, Sindh, Khyber Pakhtunkhwa, Punjab
India: New Delhi, Delhi, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow, Kanpur, Nagpur, Bhopal, Patna, Amritsar, Srinagar, Varanasi, Guwahati, Chandigarh, Kerala, Gujarat, Maharashtra, Tamil Nadu, Uttar Pradesh, Bihar, Assam, Manipur, West Bengal, Rajasthan, Karnataka, Punjab
Nepal: Kathmandu, Pokhara
Bangladesh: Dhaka, Chittagong, Cox's Bazar
Sri Lanka: Colombo, Kandy, Jaffna
Myanmar: Yangon, Rangoon, Naypyidaw, Mandalay, Rakhine
Thailand: Bangkok, Chiang Mai, Phuket, Pattani
Laos: Vientiane
Cambodia: Phnom Penh, Siem Reap
Vietnam: Hanoi, Ho Chi Minh City, Saigon, Da Nang, Haiphong
Malaysia: Kuala Lumpur, Penang, Johor Bahru
Indonesia: Jakarta, Surabaya, Bandung, Medan, Bali, Denpasar, Aceh, Papua, West Papua
Philippines: Manila, Quezon City, Cebu, Davao, Marawi, Mindanao, Luzon
China: Beijing, Shanghai, Guangzhou, Shenzhen, Tianjin, Chongqing, Chengdu, Wuhan, Nanjing, Xian, Xi'an, Hangzhou, Harbin, Dalian, Shenyang, Urumqi, Kashgar, Lhasa, Kunming, Xinjiang, Inner Mongolia, Sichuan, Guangdong, Yunnan
Taiwan: Taipei, Kaohsiung
Japan: Tokyo, Osaka, Kyoto, Nagoya, Yokohama, Sapporo, Fukuoka, Kobe, Hiroshima, Nagasaki, Okinawa, Fukushima
South Korea: Seoul, Busan, Incheon, Daegu, Gwangju
North Korea: Pyongyang
Mongolia: Ulaanbaatar
Egypt: Cairo, Giza, Port Said, Suez, Sinai
Sudan: Khartoum, Omdurman, Darfur, El Fasher, Kordofan
South Sudan: Juba
Ethiopia: Addis Ababa, Mekelle, Tigray, Oromia, Amhara, Ogaden
Eritrea: Asmara
Somalia: Mogadishu, Hargeisa, Kismayo, Puntland
Kenya: Nairobi, Mombasa, Kisumu, Dadaab, Kakuma
Uganda: Kampala, Entebbe, Gulu
Rwanda: Kigali
Burundi: Bujumbura
Tanzania: Dodoma, Dar es Salaam, Zanzibar, Arusha
Democratic Republic of the Congo: Kinshasa, Lubumbashi, Goma, Bukavu, Katanga, North Kivu, South Kivu
Congo: Brazzaville
Cameroon: Yaoundé, Douala, Bamenda
Chad: N'Djamena
Niger: Niamey, Agadez
Nigeria: Abuja, Lagos, Kano, Ibadan, Port Harcourt, Maiduguri, Kaduna, Benin City, Enugu
Ghana: Accra, Kumasi
Ivory Coast: Abidjan, Yamoussoukro
Burkina Faso: Ouagadougou
Mali: Bamako, Gao
Senegal: Dakar, Casamance
Sierra Leone: Freetown
Liberia: Monrovia
Mauritania: Nouakchott
Morocco: Rabat, Casablanca, Marrakesh, Marrakech, Fez, Tangier
Algeria: Algiers, Oran, Constantine
Tunisia: Tunis, Sfax
Zambia: Lusaka
Zimbabwe: Harare, Bulawayo
Malawi: Lilongwe, Blantyre
Mozambique: Maputo, Beira
Botswana: Gaborone
Namibia: Windhoek
Angola: Luanda
South Africa: Pretoria, Johannesburg, Cape Town, Durban, Soweto, Port Elizabeth, Bloemfontein
Madagascar: Antananarivo
Canada: Toronto, Montreal, Montréal, Vancouver, Calgary, Edmonton, Ottawa, Winnipeg, Quebec City, Halifax, Hamilton, Regina, Saskatoon, Quebec, Québec, Ontario, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Nunavut, Yukon
Mexico: Mexico City, Guadalajara, Monterrey, Puebla, Ciudad Juárez, Juárez, Tijuana, Matamoros, Reynosa, Nuevo Laredo, Acapulco, Cancún, Oaxaca, Tapachula, Veracruz, Culiacán, Iguala, Chiapas, Michoacán, Guerrero, Sinaloa, Sonora, Chihuahua, Tamaulipas, Jalisco, Baja California
Guatemala: Guatemala City, Quetzaltenango
El Salvador: San Salvador
Honduras: Tegucigalpa, San Pedro Sula
Nicaragua: Managua, Masaya, León
Costa Rica: San José
Panama: Panama City
Cuba: Havana, Santiago de Cuba, Guantánamo, Guantanamo Bay
Jamaica: Kingston
Haiti: Port-au-Prince
Dominican Republic: Santo Domingo
Colombia: Bogotá, Medellín, Cali, Barranquilla, Cartagena, Cúcuta, Buenaventura, Antioquia
Venezuela: Caracas, Maracaibo, Valencia, Zulia
Ecuador: Quito, Guayaquil, Cuenca
Peru: Lima, Arequipa, Cusco, Trujillo
Bolivia: La Paz, Santa Cruz, Cochabamba, Sucre, El Alto
Paraguay: Asunción
Uruguay: Montevideo
Chile: Santiago, Valparaíso, Concepción
Argentina: Buenos Aires, Córdoba, Rosario, Mendoza, La Plata
Brazil: Brasília, São Paulo, Rio de Janeiro, Salvador, Fortaleza, Recife, Belo Horizonte, Manaus, Curitiba, Porto Alegre, Belém
Guyana: Georgetown
Australia: Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Hobart, Darwin, Geelong, Gold Coast, New South Wales, Queensland, Tasmania, South Australia, Western Australia, Northern Territory, Manus
New Zealand: Auckland, Wellington, Christchurch
Bahamas: Nassau
`;

/** Names of one place. */
const SAME = `
United States = United States of America, USA, U.S.A., US, U.S., America
United Kingdom = UK, U.K.
Turkey = Türkiye
Netherlands = the Netherlands, Holland
Russia = Russian Federation
Iran = Islamic Republic of Iran
Syria = Syrian Arab Republic
Ivory Coast = Côte d’Ivoire
Myanmar = Burma
Czech Republic = Czechia
Vietnam = Viet Nam
South Korea = Republic of Korea
Saudi Arabia = Kingdom of Saudi Arabia
United Arab Emirates = UAE, U.A.E.
Ireland = Republic of Ireland
Bosnia and Herzegovina = Bosnia, Bosnia-Herzegovina
North Macedonia = Macedonia
Democratic Republic of the Congo = Democratic Republic of Congo, DRC
Philippines = the Philippines
Bahamas = the Bahamas
Gambia = The Gambia
New York City = NYC
Washington D.C. = Washington DC, D.C., District of Columbia
Kyiv = Kiev
New York = New York State
Washington = Washington State
`;

export const PLACE_TREE: readonly (readonly [container: string, places: readonly string[]])[] = linesOf(TREE, ":");
export const SAME_PLACES: readonly (readonly [name: string, others: readonly string[]])[] = linesOf(SAME, " =");

function linesOf(text: string, sign: string): (readonly [string, readonly string[]])[] {
  return text
    .split("\n")
    .filter((line) => line.includes(sign))
    .map((line) => {
      const at = line.indexOf(sign);
      const names = line.slice(at + sign.length).split(",");
      return [line.slice(0, at).trim(), names.map((name) => name.trim()).filter((name) => name !== "")] as const;
    });
}
