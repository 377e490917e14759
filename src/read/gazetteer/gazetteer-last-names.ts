// Family names of many cultures, in Latin letters, that are common in some country or community. A word in this list is
// evidence for a person, never proof: many are also ordinary words or places. Written for Habeas from common knowledge.

import { wordSet } from "./word-list.ts";

export const LAST_NAMES: ReadonlySet<string> = wordSet(`
Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas Moore Jackson Martin Lee Thompson White Harris Clark Lewis Robinson
Walker Young Allen King Wright Scott Hill Green Adams Nelson Baker Hall Campbell Mitchell Carter Roberts Phillips Evans Turner Parker Collins
Edwards Stewart Morris Murphy Cook Rogers Morgan Cooper Reed Bailey Kelly Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray James
Hughes Price Myers Long Foster Sanders Ross Powell Sullivan Russell Jenkins Perry Butler Barnes Fisher Henderson Coleman Simmons Patterson Jordan
Reynolds Hamilton Graham Griffin Wallace Cole West Hayes Bryant Ellis Stevens Gibson Ford McDonald Marshall Owens Harrison Murray Freeman Wells
Webb Simpson Tucker Porter Hunter Hicks Crawford Henry Boyd Mason Kennedy Warren Dixon Burns Gordon Shaw Holmes Rice Robertson Hunt Black
Daniels Palmer Mills Nichols Grant Knight Ferguson Rose Stone Hawkins Dunn Perkins Hudson Spencer Gardner Stephens Payne Pierce Berry Matthews
Arnold Wagner Willis Ray Watkins Olson Carroll Duncan Snyder Hart Cunningham Bradley Lane Andrews Harper Fox Riley Armstrong Carpenter Weaver
Greene Lawrence Elliott Sims Austin Peters Kelley Franklin Lawson Fields Ryan Schmidt Carr Wheeler Chapman Oliver Montgomery Richards Williamson
Johnston Banks Meyer Bishop McCoy Howell Morrison Hansen Garza Harvey Little Burton Stanley George Jacobs Reid Fuller Lynch Dean Gilbert Garrett
Welch Larson Frazier Burke Hanson Day Moreno Bowman Fowler Brewer Hoffman Carlson Pearson Holland Douglas Fleming Jensen Vargas Byrd Davidson
Hopkins Wade Hale Barrett Lowe Curtis Jennings Barber Pratt Blake Sutton Steele Newman Goodwin Walsh Marsh Sharp Bush Clinton Reagan Nixon
Truman Roosevelt Lincoln Jefferson Madison Monroe Adamson Bates Blair Booth Bowen Brady Briggs Buckley Bull Byrne Cameron Carey Chambers
Chandler Clarke Clayton Connolly Connor Conway Craig Crosby Cross Dalton Daly Dawson Dickson Doherty Donnelly Doyle Drake Duffy Dyer Eaton
Finch Finn Fitzgerald Fletcher Flynn Forbes Foley Gallagher Galloway Gibbs Glover Goddard Gould Gregory Hammond Hancock Hardy Hargreaves Hartley
Hewitt Higgins Hodgson Hogan Holt Hooper Horton Houghton Humphreys Hutchinson Ingram Irwin Jarvis Keane Kearney Kerr Kirby Lamb Lambert
Leach Leary Leonard Lister Lucas Lyons MacDonald Mackay Mackenzie Maguire Mahoney Malone Mann Mannion McBride McCarthy McCormack McDermott
McGrath McGregor McGuire McIntyre McKay McKenna McKenzie McLaughlin McLean McLeod McMahon McNamara McNeil Middleton Moran Morrow Mullen
Naylor Nicholson Nolan Norris Norton Nugent Oakley Osborne Parry Pearce Peck Peterson Pollard Poole Potter Preston Pritchard Pugh Quinn
Ramsey Randall Redmond Reeves Regan Rhodes Rigby Rooney Rowe Rowley Saunders Savage Sawyer Sheridan Sherman Short Sinclair Skinner Slater
Stafford Stephenson Stokes Stuart Swift Sykes Talbot Tate Thornton Tierney Todd Townsend Tyler Underwood Vaughan Vincent Wallis Walters Walton
Warner Waters Weston Whelan Whitaker Wilkins Wilkinson Winter Woods Woodward Wyatt Yates York
Garcia García Rodriguez Rodríguez Martinez Martínez Hernandez Hernández Lopez López Gonzalez González Perez Pérez Sanchez Sánchez Ramirez Ramírez
Torres Flores Rivera Gomez Gómez Diaz Díaz Cruz Morales Reyes Gutierrez Gutiérrez Ortiz Chavez Chávez Ramos Ruiz Mendoza Alvarez Álvarez Castillo
Romero Jimenez Jiménez Vasquez Vásquez Vázquez Vega Castro Herrera Medina Aguilar Guzman Guzmán Muñoz Munoz Mendez Méndez Salazar Soto Delgado
Pena Peña Rios Ríos Contreras Guerrero Ortega Estrada Silva Sandoval Rojas Maldonado Dominguez Domínguez Juarez Juárez Espinoza Espinosa Figueroa
Avila Ávila Acosta Molina Cabrera Navarro Campos Cervantes Valdez Valdés Fuentes Santiago Santos Miranda Carrillo Pacheco Lara Ayala Salinas
Cardenas Cárdenas Solis Solís Velasquez Velásquez Ibarra Padilla Serrano Montoya Bautista Suarez Suárez Cortez Cortés Trujillo Orozco Barrera
Zamora Escobar Villarreal Mejia Mejía Arellano Bonilla Duarte Galindo Quintero Rosales Villanueva Zapata Benitez Benítez Paredes Quispe Mamani
Condori Huaman Huamán Chicas Portillo Zelaya Lainez Umaña Calderon Calderón Arias Chacon Chacón Zuñiga Zúñiga Bustamante Bolaños Arroyo Cordero
Colón Colon Rosario Nieves Marrero Iglesias Blanco Prieto Vidal Ferrer Pascual Gimenez Giménez Lozano Cano Marin Marín Sanz Rubio Nieto Pastor
Fujimori Kirchner Macri Bachelet Piñera Uribe Maduro Correa Boric Lula Bolsonaro Rousseff Obrador
Oliveira Souza Sousa Lima Pereira Ferreira Costa Rodrigues Almeida Nascimento Alves Carvalho Araújo Araujo Ribeiro Fernandes Gomes Martins
Rocha Barbosa Cardoso Teixeira Moreira Mendes Nunes Marques Vieira Lopes Freitas Machado Cunha Pinto Moura Cavalcanti Azevedo Coelho Monteiro
Dubois Durand Dupont Leroy Moreau Simon Laurent Lefebvre Michel Bertrand Roux Fournier Girard Bonnet Lambert Fontaine Rousseau Muller
Lefevre Mercier Blanc Guerin Boyer Garnier Chevalier François Legrand Gauthier Perrin Robin Clement Morin Nicolas Henry Roussel Mathieu Gautier
Masson Marchand Duval Denis Dumont Lemaire Noel Meyer Dufour Meunier Brun Blanchard Giraud Joly Riviere Lucas Brunet Gaillard Barbier Arnaud
Tremblay Gagnon Roy Côté Cote Bouchard Gauthier Morin Lavoie Fortin Gagné Ouellet Pelletier Bélanger Lévesque Bergeron Leblanc Paquette Girard
Müller Mueller Schneider Fischer Weber Meyer Becker Schulz Schäfer Schaefer Koch Bauer Richter Klein Wolf Schröder Schroeder Neumann Schwarz
Zimmermann Braun Krüger Krueger Hofmann Hartmann Lange Werner Krause Lehmann Köhler Koehler Kaiser Fuchs Peters Scholz Möller Weiss Weiß Jung
Hahn Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Böhm Kraus Schumacher Krämer Kramer
Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann
Merkel Kohl Steinmeier Gruber Huber Steiner Moser Mayer Hofer Leitner Pichler Egger
Jansen Janssen Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Postma Kuipers Veenstra Kok Maes Jacobs Mertens
Willems Claes Goossens Wouters Peeters Vermeulen Dubois Dupont
Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Mancini Giordano Rizzo Lombardi Moretti Barbieri Fontana
Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola Marchetti Parisi Villa Conte
Ferri Fabbri Bianco Marini Grassi Valentini Messina Sala Gatti Pellegrini Palumbo Sanna Farina Monti Cattaneo Berlusconi Prodi Renzi Meloni Draghi
Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski
Novák Novak Svoboda Novotný Dvořák Dvorak Černý Procházka Kučera Veselý Horák Němec Horvath Horváth Kovács Kovacs Nagy Szabó Szabo Tóth Toth Varga
Kiss Molnár Molnar Németh Nemeth Farkas Balogh Papp Takács Juhász Orbán Orban Popescu Ionescu Popa Radu Dumitru Stan Stoica Gheorghe Rusu Munteanu
Ivanov Ivanova Petrov Petrova Smirnov Smirnova Kuznetsov Kuznetsova Popov Popova Sokolov Sokolova Lebedev Kozlov Novikov Morozov Volkov Solovyov
Vasiliev Vasilyev Zaitsev Pavlov Semenov Golubev Vinogradov Bogdanov Vorobyov Fedorov Fyodorov Mikhailov Belyaev Tarasov Belov Komarov Orlov
Kiselev Makarov Andreev Kovalev Ilyin Gusev Titov Kuzmin Kudryavtsev Baranov Kulikov Alekseev Stepanov Yakovlev Sorokin Sergeev Romanov Zakharov
Borisov Korolev Gerasimov Ponomarev Grigoriev Lazarev Medvedev Ershov Nikitin Sobolev Ryabov Polyakov Tsvetkov Danilov Zhukov Frolov Krylov
Putin Yeltsin Gorbachev Lavrov Navalny Kasparov Khodorkovsky Politkovskaya Lukashenko Tikhanovskaya Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko
Oliynyk Boyko Koval Melnyk Zelensky Zelenskyy Poroshenko Tymoshenko Yanukovych Klitschko
Jovanović Jovanovic Petrović Petrovic Nikolić Nikolic Marković Markovic Đorđević Stojanović Ilić Ilic Stanković Milošević Milosevic Karadžić Karadzic Mladić
Mladic Vučić Vucic Horvat Kovačević Kovacevic Babić Babic Marić Maric Jurić Novak Hodžić Hadžić Hodzic Begić Begovic Izetbegović Dimitrov Georgiev
Nikolov Todorov Hristov Stoyanov Marinov Papadopoulos Papadakis Georgiou Nikolaidis Vasilopoulos Karamanlis Tsipras Mitsotakis Hoxha Shehu Berisha Gashi Krasniqi
Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen Berg Haugen Hagen Johannessen Andreassen
Nielsen Christensen Rasmussen Sørensen Jørgensen Madsen Møller Thomsen Johansson Andersson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson
Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Lindberg Lindström Lindqvist Lundgren Lundqvist Bergström Bergman Sandberg Forsberg Sjöberg Wallin
Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Jónsson Guðmundsson Tamm Saar Bērziņš Kazlauskas
Ahmed Ahmad Ali Hassan Hussein Hussain Ibrahim Mohamed Mohammed Muhammad Abdullah Abdallah Khalil Khaled Mahmoud Mustafa Osman Othman Omar Saleh Salem
Salman Said Saeed Saïd Nasser Nasr Hamdan Haddad Khoury Khouri Mansour Masri Najjar Nassar Qasim Kassem Rahman Rashid Sabbagh Sadiq Shaheen Sharif Suleiman
Sulaiman Taha Yassin Yousef Youssef Zaki Zayed Aziz Bakr Barakat Bishara Darwish Farah Fayyad Ghanem Habib Hamid Hariri Hijazi Issa Jaber Jabr Kanaan Karim
Maliki Mubarak Morsi Sisi Sadat Assad Saddam Arafat Abbas Haniyeh Barghouti Dahlan Nasrallah Jumblatt Aoun Gaddafi Qaddafi Bouteflika Benali Bensalah Bouazizi
Benali Bennani Alaoui Idrissi Tazi Berrada Chraibi Benjelloun Trabelsi Hammami Ghannouchi Marzouki Belkacem Boumediene Zerhouni Mansouri Tebboune
Khan Malik Sheikh Shaikh Butt Chaudhry Chaudhary Qureshi Siddiqui Siddiqi Mirza Baig Bhutto Zardari Sharif Musharraf Iqbal Javed Akhtar Raza Rizvi Naqvi Zaidi Shah
Afridi Yousafzai Durrani Karzai Ghani Massoud Hekmatyar Haqqani Noori Ahmadi Rahimi Karimi Mohammadi Hosseini Rezaei Moradi Jafari Ebrahimi Hashemi Mousavi
Rouhani Khamenei Khomeini Rafsanjani Khatami Ahmadinejad Zarif Soleimani Tehrani Shirazi Esfahani Tabrizi Pahlavi Barzani Talabani Demirtaş Demirtas Öcalan Ocalan
Yılmaz Yilmaz Kaya Demir Çelik Celik Şahin Sahin Yıldız Yildiz Yıldırım Yildirim Öztürk Ozturk Aydın Aydin Özdemir Ozdemir Arslan Doğan Dogan Kılıç Kilic Aslan Çetin Kara Koç
Erdoğan Erdogan Gülen Gulen Kılıçdaroğlu Atatürk Bulut Polat Korkmaz Aksoy Tekin Güneş Gunes Hovhannisyan Sargsyan Petrosyan Grigoryan Harutyunyan Aliyev Mammadov
Hasanov Huseynov Guliyev Nazarbayev Tokayev Karimov Mirziyoyev Rakhmon Berdimuhamedow Saakashvili Ivanishvili Kapanadze Gelashvili Beridze Kobakhidze
Cohen Levy Levi Mizrahi Peretz Biton Dahan Avraham Friedman Katz Goldberg Goldstein Rosenberg Rosen Shapiro Kaplan Feldman Weinstein Weinberg Greenberg
Rabin Peres Sharon Netanyahu Olmert Barak Gantz Bennett Lapid Herzog Rubin Stern Klein Schwartz Epstein Bernstein Silverman Horowitz Hirsch Adler
Singh Kaur Sharma Verma Gupta Kumar Patel Shah Mehta Desai Joshi Reddy Rao Naidu Iyer Iyengar Nair Menon Pillai Krishnan Subramanian Venkatesan Gandhi
Nehru Modi Vajpayee Advani Banerjee Mukherjee Chatterjee Bose Sen Das Dutta Roy Ghosh Chakraborty Bhattacharya Mishra Pandey Tiwari Trivedi Dubey Yadav Chauhan
Rathore Kapoor Khanna Malhotra Chopra Bhatia Sethi Arora Ahuja Agarwal Aggarwal Jain Goyal Bansal Mittal Ambani Tata Birla Deshmukh Patil Kulkarni Pawar Thackeray
Perera Fernando Silva Jayawardena Rajapaksa Wickremesinghe Bandaranaike Sivakumar Begum Hossain Islam Chowdhury Uddin Miah Sarkar Hasina Zia Rahman Thapa Gurung
Rai Tamang Shrestha Adhikari Koirala Tenzin Dorji
Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Deng Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai
Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Lü Jia Xia Fang Zou Xiong Bai Meng Qin Qiu Hou Xue Yin Duan Lei Hong Kong Mao Shi Wan Wong Chan Lau Cheung Leung
Ho Ng Chow Yeung Tsang Lam Kwok Fung Tam Chiu Chu Yip Mok Tse Hui Ko Lo Kwan Hsu Hsieh Tsai Chiang Chang Xi Wen Hua Ai Bao Tang
Sato Satō Suzuki Takahashi Tanaka Watanabe Ito Itō Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Yamazaki
Mori Abe Ikeda Hashimoto Yamashita Ishikawa Nakajima Maeda Fujita Ogawa Goto Okada Hasegawa Murakami Kondo Ishii Saito Sakamoto Endo Aoki Fujii Nishimura Fukuda Ota
Miura Fujiwara Okamoto Matsuda Nakagawa Nakano Harada Ono Tamura Takeuchi Kaneko Wada Nakayama Ishida Ueda Morita Koizumi Kishida Suga Hatoyama Kan Aso
Kim Lee Park Choi Choe Jung Jeong Kang Cho Yoon Yun Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Jeon Moon Bae Baek Roh Rhee Ban
Nguyen Nguyễn Tran Trần Le Lê Pham Phạm Hoang Hoàng Huynh Huỳnh Phan Vu Vũ Vo Võ Dang Đặng Bui Bùi Do Đỗ Ho Hồ Ngo Ngô Duong Dương Ly Lý Dao Đào Dinh Đinh Trinh Truong Trương Vang Xiong Yang
Her Moua Lor Thao Vue Sok Chea Heng Keo Hun Sen Sihanouk Chann Phommavong Suryadi Wijaya Santoso Hidayat Susanto Setiawan Widodo Suharto Sukarno Yudhoyono
Subianto Siregar Nasution Simanjuntak Hutapea Mahathir Razak Anwar Badawi Tan Lim Ong Goh Teo Koh Chua Ng Sim Yeo Lee Loong Aquino Marcos Duterte Estrada
Arroyo Magsaysay Dela-Cruz Bautista Villanueva Pangilinan Macapagal Shinawatra Chaiyasit Srisai Suwan Aung Htun Win Kyaw Thein Suu Kyi Min
Okafor Okoye Okeke Okonkwo Okoro Eze Nwosu Nwachukwu Chukwu Obi Adeyemi Adebayo Adeleke Adekunle Adewale Afolabi Ajayi Akinola Balogun Bello Buhari Jonathan Obasanjo
Ogunleye Olawale Oyelowo Musa Abubakar Danjuma Yakubu Lawal Usman Sani Mensah Owusu Boateng Osei Asante Appiah Agyemang Amoah Annan Nkrumah Rawlings Kufuor Mahama Addo
Diallo Diop Ndiaye Sow Ba Fall Faye Sarr Sy Gueye Seck Cisse Cissé Traore Traoré Coulibaly Keita Keïta Konate Konaté Toure Touré Camara Bah Barry Conde Condé Sylla Kone Koné
Ouattara Gbagbo Bedie Compaore Sankara Ouedraogo Ouédraogo Sawadogo Zongo Issoufou Deby Biya Mbeki Mandela Zuma Ramaphosa Malema Tutu Sisulu Nkosi Dlamini Ndlovu Khumalo
Mthembu Naidoo Pillay Botha Venter Pretorius Kruger Steyn Nel Mugabe Mnangagwa Tsvangirai Moyo Ncube Sibanda Banda Phiri Mwale Zulu Kaunda Mutharika Nyerere Kikwete Magufuli
Mwinyi Mkapa Kenyatta Odinga Ruto Kibaki Moi Kamau Njoroge Mwangi Kariuki Wanjiru Otieno Ochieng Omondi Okoth Achieng Kiprop Kipchoge Cheruiyot Mutua Musyoka Museveni Besigye
Kabila Tshisekedi Lumumba Mobutu Kagame Habimana Niyonzima Nkurunziza Ndayishimiye Uwimana Mukasa Kizza Nsubuga Tesfaye Bekele Kebede Haile Gebre Gebremedhin Abebe Girma Tadesse
Alemu Desta Mengistu Zenawi Abiy Afwerki Isaias Tesfay Berhane Kidane Habte Mehari Farah Warsame Abdi Aden Jama Duale Egal Mohamud Elmi Hirsi Bashir Turabi Garang Kiir Machar Deng
Bongo Sassou Nguesso Obiang Santos Dos Neto Savimbi Guebuza Machel Chissano Rajoelina Ravalomanana
Jean-Baptiste Pierre Louis Joseph Charles Desir Duvalier Aristide Moïse Moise Préval Toussaint Baptiste Etienne Celestin
Obama Trump Biden Harris Pence Cheney Rumsfeld Powell Rice Kerry Gore McCain Romney Pelosi Reid McConnell Boehner Sanders Warren Giuliani Bloomberg Cuomo Schwarzenegger
Blair Thatcher Cameron Brown Major Johnson Truss Sunak Starmer Corbyn Miliband Clegg Farage Sturgeon Salmond Adams McGuinness Paisley Trimble Ahern Kenny Varadkar Higgins
Sarkozy Chirac Mitterrand Hollande Macron Villepin Jospin Juppé Zapatero Aznar Rajoy Sánchez Howard Rudd Gillard Abbott Turnbull Morrison Albanese Ardern Clark Key Harper Trudeau
Chrétien Mulroney Annan Guterres Ki-moon Waldheim Boutros-Ghali Solana Barroso Juncker Leyen Stoltenberg Rasmussen Lagarde Blix ElBaradei
`);
