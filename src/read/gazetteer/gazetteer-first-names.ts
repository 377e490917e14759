// Given names of many cultures, in Latin letters: the names that are common in some country or community, each with its usual
// spellings, and none for the sake of one case. A word in this list is evidence for a person, never proof.
// Names that are above all ordinary English words or places (Will, Mark at a sentence start, Jordan, Georgia) are weighed
// by the typing rules, so they may stand here.

import { wordSet } from "./word-list.ts";

export const FIRST_NAMES: ReadonlySet<string> = wordSet(`
Aaron Abby Abigail Abraham Ada Adam Adele Adrian Adriana Agnes Aidan Aileen Aimee Alan Alana Albert Alberta Alec Alex Alexa Alexander
Alexandra Alexis Alfred Alice Alicia Alison Allan Allen Allison Allyson Alma Alvin Alyssa Amanda Amber Amelia Amy Andrea Andrew Andy
Angel Angela Angelica Angelina Angie Anita Ann Anna Anne Annette Annie Anthony Antoine Antonia April Archie Ariel Arlene Arnold Arthur
Ashley Ashton Aubrey Audrey August Austin Autumn Ava Avery Barbara Barbra Barney Barrett Barry Bart Beatrice Becky Belinda Ben Benjamin
Bennett Bernadette Bernard Bernice Bernie Bert Bertha Beth Bethany Betsy Betty Beverly Bill Billie Billy Blake Blanche Bob Bobby Bonnie
Boris Brad Bradford Bradley Brady Brandi Brandon Brandy Brenda Brendan Brent Brett Brian Brianna Bridget Brittany Brock Brooke Bruce Bryan
Bryant Bryce Byron Caitlin Caleb Calvin Cameron Camille Candace Candice Carl Carla Carlton Carly Carmen Carol Carole Caroline Carolyn
Carrie Carroll Carter Cary Casey Cassandra Cassie Catherine Cathy Cecil Cecilia Cedric Celeste Celia Chad Charlene Charles Charlie
Charlotte Chase Chelsea Cheryl Chester Chloe Chris Christa Christian Christie Christina Christine Christopher Christy Chuck Cindy Claire
Clara Clarence Clark Claude Claudia Clay Clayton Clifford Clifton Clint Clinton Clyde Cody Colin Colleen Connie Connor Conrad Constance
Cora Corey Cornelius Cory Courtney Craig Crystal Curtis Cynthia Daisy Dale Dallas Dalton Damian Damon Dan Dana Daniel Danielle Danny Daphne
Darcy Darin Darla Darlene Darrell Darren Darryl Daryl Dave David Davis Dawn Dean Deanna Debbie Deborah Debra Deirdre Delia Della Delores
Denis Denise Dennis Derek Derrick Desmond Devin Devon Dewey Dexter Diana Diane Dianne Dick Dolores Dominic Don Donald Donna Doreen Doris
Dorothy Doug Douglas Drew Duane Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar Edith Edmund Edna Edward Edwin Eileen Elaine Eleanor
Eli Elias Elijah Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie Elliot Elliott Elmer Elsie Elton Elvira Elvis Emilia Emily Emma
Emmanuel Eric Erica Erik Erika Erin Ernest Ernie Esther Ethan Ethel Eugene Eva Evan Eve Evelyn Faith Fay Faye Felicia Felix Fiona Flora
Florence Floyd Forrest Frances Francis Francine Frank Frankie Franklin Fred Freda Freddie Frederick Gabriel Gabriela Gabrielle Gail Garrett
Gary Gavin Gayle Gene Geneva Genevieve Geoff Geoffrey George Gerald Geraldine Gerard Gilbert Gina Ginger Gladys Glen Glenda Glenn Gloria
Gordon Grace Graham Grant Greg Gregg Gregory Greta Gretchen Guy Gwen Gwendolyn Hailey Hannah Harold Harriet Harris Harrison Harry Harvey
Hazel Heather Hector Heidi Helen Helena Henrietta Henry Herbert Herman Hilary Hillary Holly Homer Hope Horace Howard Hubert Hugh Hugo
Hunter Ian Ida Igor Imogen Ingrid Ira Irene Iris Irma Irving Irwin Isaac Isabel Isabella Isabelle Isaiah Ivan Ivy Jack Jackie Jackson Jacob
Jacqueline Jade Jake James Jamie Jan Jane Janet Janice Janine Janis Jared Jasmine Jason Jasper Jay Jayne Jean Jeanette Jeanne Jeff Jeffery
Jeffrey Jen Jenna Jennie Jennifer Jenny Jeremiah Jeremy Jerome Jerry Jess Jesse Jessica Jessie Jill Jillian Jim Jimmy Jo Joan Joann Joanna
Joanne Jocelyn Jodi Jody Joe Joel Joey Johanna John Johnathan Johnnie Johnny Jon Jonah Jonas Jonathan Joni Jordan Josef Joseph Josephine
Josh Joshua Joy Joyce Juan Juanita Jude Judith Judy Julia Julian Juliana Julie Juliet June Justin Justine Kara Karen Karin Karina Karl Karla
Kate Katelyn Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kayla Keith Kelli Kellie Kelly Kelsey Ken Kendall Kendra Kenneth Kenny Kent
Kerri Kerry Kevin Kim Kimberly Kirk Kirsten Kirstie Kristen Kristi Kristin Kristina Kristine Kristy Krystal Kurt Kyle Lana Lance Lara Larry
Latoya Laura Lauren Laurence Laurie Lawrence Leah Lee Leigh Leland Lena Leo Leon Leona Leonard Leroy Leslie Lester Leticia Levi Lewis Liam
Lila Lillian Lillie Lily Linda Lindsay Lindsey Lionel Lisa Liz Liza Lloyd Logan Lois Lola Lora Loren Lorena Loretta Lori Lorraine Lottie Lou
Louis Louisa Louise Lowell Lucas Lucia Lucille Lucinda Lucy Luke Lula Lydia Lyle Lynda Lynn Lynne Mabel Mack Mackenzie Maddie Madeleine
Madeline Madison Mae Maggie Malcolm Mallory Mandy Marc Marcella Marcia Marcus Margaret Margarita Margery Margie Margo Margot Marguerite Mariah
Marian Marianne Marie Marilyn Marion Marissa Marjorie Mark Marlene Marlon Marsha Marshall Martha Martin Marty Marvin Mary Maryann Mason Mathew
Matt Matthew Maude Maura Maureen Maurice Mavis Max Maxine Maxwell May Megan Meghan Melanie Melinda Melissa Melody Melvin Mercedes Meredith
Merle Mia Michael Micheal Michele Michelle Mick Mickey Miguel Mike Mildred Miles Millicent Millie Milo Milton Mindy Minnie Miranda Miriam
Mitch Mitchell Mitt Moira Molly Mona Monica Monique Morgan Morris Moses Murray Myra Myron Myrtle Nadine Nancy Naomi Natalie Natasha Nathan
Nathaniel Neal Ned Neil Nell Nellie Nelson Neville Newt Nicholas Nichole Nick Nicola Nicolas Nicole Nigel Nina Noah Noel Nolan Nora Noreen
Norma Norman Norris Olga Olive Oliver Olivia Ollie Opal Ophelia Oprah Orlando Orville Oscar Otis Otto Owen Paige Pam Pamela Pat Patrice Patricia Patrick
Patsy Patti Patty Paul Paula Paulette Pauline Pearl Peggy Penelope Penny Percy Perry Pete Peter Phil Philip Phillip Phoebe Phyllis Pippa Polly
Preston Priscilla Quentin Quincy Quinn Rachael Rachel Rachelle Ralph Ramona Randal Randall Randi Randolph Randy Ray Raymond Rebecca Reed
Reggie Regina Reginald Renee Reuben Rex Rhoda Rhonda Rich Richard Rick Rickey Ricky Riley Rita Rob Robbie Robert Roberta Robin Robyn Rochelle Rod
Roderick Rodney Roger Roland Ron Ronald Ronnie Rory Rosa Rosalie Rosalind Rosanne Rose Rosemarie Rosemary Roslyn Ross Rowan Roxanne Roy Ruby
Rudolph Rudy Rufus Rupert Russ Russell Ruth Ryan Sabrina Sadie Sally Sam Samantha Samuel Sandra Sandy Sara Sarah Sasha Saul Savannah Scott
Sean Sebastian Selma Serena Seth Shane Shannon Shari Sharon Shaun Shauna Shawn Sheena Sheila Shelby Sheldon Shelley Shelly Sheri Sherman
Sherri Sherry Sheryl Shirley Sidney Silvia Simon Simone Sofia Sonia Sonya Sophia Sophie Spencer Stacey Stacy Stan Stanley Stella Stephanie
Stephen Sterling Steve Steven Stewart Stuart Sue Summer Susan Susanna Susanne Susie Suzanne Suzette Sybil Sydney Sylvester Sylvia Tabitha
Tamara Tami Tammy Tanya Tara Tasha Taylor Ted Teresa Terence Teri Terrance Terrence Terri Terry Tess Tessa Thelma Theodore Theresa Thomas
Tiffany Tim Timothy Tina Toby Todd Tom Tommy Toni Tony Tonya Tracey Traci Tracy Travis Trent Trevor Tricia Trina Trisha Tristan Troy Trudy Tyler
Tyrone Ursula Valerie Vanessa Vaughn Vera Verna Vernon Veronica Vicki Vickie Vicky Victor Victoria Vince Vincent Viola Violet Virgil
Vivian Wade Wallace Wally Walt Walter Wanda Warren Wayne Wendell Wendy Wes Wesley Whitney Wilbur Wilfred Will Willard William Willie Willis
Wilma Winifred Winston Wyatt Yolanda Yvette Yvonne Zach Zachary Zelda Zoe Geoff Alistair Alasdair Angus Hamish Callum Ewan Fergus Niall
Siobhan Sinead Aoife Ciaran Cormac Declan Eamon Eoin Fionnuala Grainne Maeve Micheál Niamh Orla Padraig Roisin Ruairi Saoirse Gareth Rhys
Bronwyn Dafydd Elin Emlyn Huw Sian Nia Owain Jürgen Johannes Jessye Barack Kamala Ilhan Rashida Pete Condoleezza Strom Saxby Orrin
Abelardo Adela Adolfo Agustín Agustin Alba Alberto Alejandra Alejandro Alfonso Alfredo Alonso Álvaro Alvaro Ambar Amparo Ana Anabel Andrés
Andres Ángel Antonio Araceli Armando Arturo Augusto Aurelio Aurora Beatriz Benito Bernardo Berta Blanca Bolívar Camila Camilo Carlos Carlota
Carolina Catalina César Cesar Claudio Clemente Concepción Consuelo Cristian Cristina Cristóbal Dalia Daniela Darío Delfina Diego Dolores Domingo
Edgardo Eduardo Efraín Elena Eloísa Emiliano Emilio Enrique Ernesto Esmeralda Esperanza Esteban Estela Estrella Eusebio Evelio Evo Ezequiel
Fabián Fabiola Federico Felipe Fermín Fernanda Fernando Fidel Florencia Francisca Francisco Gabriela Genaro Gerardo Germán Gilberto Gonzalo
Graciela Gregorio Guadalupe Guillermina Guillermo Gustavo Héctor Heriberto Hernán Hilda Horacio Humberto Ignacio Inés Ines Irma Isidro Ismael
Ivette Jacinto Jaime Jairo Janeth Javier Jesús Jesus Jimena Joaquín Joaquin Jorge José Jose Josefa Josefina Josué Juana Julieta Julio
Katia Leandro Leonardo Leonor Leopoldo Lidia Liliana Lorenzo Lourdes Lucía Lucio Luis Luisa Luz Magdalena Manuel Manuela Marcela Marcelo
Marcos María Maria Mariana Mariano Maribel Marina Mario Marisol Marta Martín Mateo Matías Mauricio Maximiliano Mayra Mercedes Milagros Miguel
Mireya Mónica Moisés Nayib Nelly Néstor Nicanor Nicolás Norberto Noelia Octavio Ofelia Olegario Omar Orlando Óscar Osvaldo Pablo Paco Paloma
Paola Patricio Paulina Pedro Pilar Porfirio Rafael Raimundo Ramiro Ramón Ramon Raquel Raúl Raul Rebeca Refugio Reinaldo René Ricardo Rigoberto
Roberto Rocío Rodolfo Rodrigo Rogelio Rolando Romina Rómulo Rosalía Rosario Rosaura Rubén Ruben Salomón Salvador Samira Sandro Santiago
Santos Sergio Silvio Socorro Sofía Soledad Susana Tatiana Tomás Tomas Trinidad Ulises Valentín Valentina Vicente Vilma Violeta Virgilio Wilfredo Xavier
Ximena Xiomara Yadira Yolanda Yesenia Zoila Adão Afonso Aloísio Anderson Caetano Cláudia Dilma Edson Fábio Flávio Gilmar Henrique Jair João
Joao Luiz Lula Marielle Nuno Otávio Paulo Renato Rui Tiago Thiago Vitor Wagner Zélia
Aban Abbas Abd Abdallah Abdel Abdelaziz Abdelhamid Abdelkader Abdi Abdirahman Abdo Abdou Abdul Abdulaziz Abdulkadir Abdullah Abdullahi
Abdulrahman Abdurrahman Abed Abid Abir Abu Adel Adeeb Adham Adib Adil Adnan Afaf Afnan Ahlam Ahmad Ahmed Aida Aisha Akbar Akram Ala Alaa Ali Alia Aliya
Almas Amal Amani Amin Amina Amine Amir Amira Ammar Amna Amr Anas Anwar Arafat Aref Arif Arwa Asad Asim Asma Asmaa Assad Ata Atef Atif Atta Awad
Aya Ayad Ayat Ayesha Ayman Aymen Aysha Ayub Ayyub Aziz Aziza Azzam Badr Bahaa Bahija Bakr Bandar Baraa Basel Bashar Basheer Bashir Basil Basim
Basma Bassam Bassel Batoul Bilal Boutros Bushra Chadi Dalal Dania Darwish Dawood Dawud Dhia Diaa Dina Diyar Dunya Elham Emad Eman Esam Essam
Fadel Fadi Fadia Fadil Fahad Fahd Fahim Fahmi Faisal Faiz Faiza Faraj Farah Farhan Farid Farida Faris Farouk Farooq Faruk Fathi Fatima Fatimah
Fatma Fawaz Fawzi Fawzia Faysal Fouad Fuad Ghada Ghaith Ghaleb Ghanem Ghassan Habib Habiba Hadi Hafez Hafiz Hafsa Haider Haidar Hajar
Hakim Hala Halim Halima Hamad Hamada Hamdi Hamed Hameed Hamid Hamza Hana Hanaa Hanan Hani Hanin Harith Haris Haroun Harun Hashem Hashim Hassan
Hasan Hatem Hatim Haya Hayat Hayder Haytham Hazem Hiba Hicham Hilal Hind Hisham Hoda Houda Huda Hussam Hussein Husein Husain Hussain Ibrahim
Ibtisam Idris Ihab Ihsan Ikram Ilham Ilyas Imad Iman Imran Inas Intisar Iqbal Isam Isa Ismail Issa Issam Iyad Izz Jaber Jabir Jafar
Jalal Jaleel Jalil Jamal Jameel Jamil Jamila Jassim Jasim Jawad Jihad Jihan Joumana Jumana Kadhim Kamal Kamel Kamil Karam Kareem Karim Karima
Kassem Kazem Khadija Khaled Khalid Khalifa Khalil Khalilullah Khansa Khalaf Khawla Khayrat Laila Lamia Lamya Latifa Layla Leila Lina Linah Loay
Lubna Luay Luma Lutfi Madiha Magdi Maha Mahdi Mahmood Mahmoud Mahmud Majed Majid Majida Malak Malek Malik Mamdouh Manal Manar Mansour Mansur
Maram Mariam Marwa Marwan Maryam Marzouk Masoud Maysa Maysoon Mazen Mehdi Mina Moataz Moayad Moaz Mohamad Mohamed Mohamud Mohammad Mohammed Mohanad
Mohsen Mohsin Mona Mostafa Mounir Moustafa Muath Muayad Mubarak Mufid Muhammad Muhammed Muhannad Mujahid Mukhtar Muna Munir Munira Murad
Musa Musab Mustafa Mustapha Mutaz Nabil Nabila Nada Nadeem Nader Nadia Nadim Nadir Naeem Nagib Naguib Nahla Naila Naji Najib Najla Najwa Nasir
Nasr Nasreen Nasrin Nasser Nawal Nayef Nazih Nida Nidal Nihad Nimr Nizar Noor Nour Nouri Numan Nura Nuri Omaima Omar Omran Osama Othman Ousmane
Qais Qasim Qassem Rabab Rabia Rachid Radwan Rafiq Rafik Raghad Raghda Raheem Rahim Rahma Raja Rajab Ramadan Rami Ramzi Rana Rania Rasha Rashad
Rasheed Rashid Rasool Rawan Rayan Razan Reem Reham Riad Ridha Rida Rifaat Rima Rita Riyad Riyadh Ruba Ruqaya Sabah Saba Sabri Sabrin Saddam Sadiq
Safa Safaa Safiya Safwan Sahar Said Saif Sajid Sajida Saja Salah Salam Saleem Saleh Salem Salim Salih Salma Salman Salwa Samah Samar Sameer Samer
Sami Samia Samir Samira Sana Sanaa Sara Sattar Saud Sayed Sayyid Selim Shadi Shafiq Shaima Shakir Shareef Sharif Shaker Shatha Shehab Sherif Shireen
Siham Sinan Siraj Sohaib Souad Suad Suhad Suhail Suhair Sulaiman Suleiman Suleman Suliman Sultan Sumaya Taha Tahani Taher Tahir Talal Talha Talib Tamer
Tamim Tarek Tareq Tariq Tawfiq Thabit Thaer Turki Uday Umar Umm Usama Usman Wael Wafa Wahid Walaa Waleed Walid Warda Wasim Wassim Widad Wissam Yahia
Yahya Yaseen Yasin Yasir Yasmin Yasmine Yaser Yasser Yazan Yazid Younes Younis Yousef Youssef Yousif Yunus Yusef Yusra Yusuf Zahi Zahir Zahra Zaid
Zain Zaina Zainab Zakaria Zaki Zakia Zayd Zeid Zein Zeinab Zeyad Ziad Ziyad Zubair Zuhair
Abolfazl Afshin Akbar Alireza Amirhossein Arash Ardeshir Arezoo Arman Armin Asghar Ashraf Atefeh Azadeh Azar Babak Bahar Bahman Bahram Behnam Behrouz
Behzad Bijan Dariush Darius Davood Ebrahim Ehsan Elaheh Esmail Faezeh Farhad Fariba Farideh Farzad Farzaneh Fatemeh Fereshteh Firouz Forough Ghasem
Gholam Golnar Hamidreza Hassanali Homa Hooman Hormoz Hossein Iraj Jafar Jahangir Javad Kamran Kaveh Kayvan Keyvan Khosrow Kiana Kianoush Kourosh Ladan
Laleh Mahin Mahsa Mahnaz Maliheh Mandana Manouchehr Marjan Maryam Masih Masoumeh Massoud Mehran Mehrdad Mehrnaz Minoo Mitra Mohammadreza Mojtaba
Morteza Nargess Narges Nasim Nasrollah Nazanin Negar Niloufar Nima Nooshin Omid Parisa Parsa Parvaneh Parviz Payam Pegah Peyman Pouya Ramin Reza Roozbeh
Roya Saeed Saeid Sadegh Sepideh Setareh Shabnam Shahin Shahla Shahram Shahrzad Shapour Sharareh Shervin Shirin Shohreh Siamak Siavash Simin Sina Sohrab
Soheila Soraya Tahereh Vahid Yasaman Zahra Zohreh Ashraf Gulbuddin Gulnaz Hamdullah Hekmat Mirwais Najibullah Nasrullah Rahmatullah Sediqullah Zalmay Zarifa
Aarav Abhishek Aditi Aditya Ajay Ajit Akash Akhil Alok Amar Amit Amita Amitabh Amrit Amrita Anand Ananya Aneesh Anil Anita Anjali Ankit Ankita Anuj
Anupam Anuradha Aparna Archana Arjun Arun Aruna Arundhati Arvind Asha Ashok Ashwin Asif Atal Atul Avinash Bhagat Bharat Chandra Deepa Deepak Deepika
Dev Devendra Dhruv Dilip Dinesh Divya Farooq Gaurav Gautam Gayatri Geeta Girish Gita Gopal Govind Gurpreet Hardeep Harish Harjit Harpreet Hema Hemant
Imtiaz Indira Indra Ishaan Jagdish Jaswant Jaya Jayant Jitendra Jyoti Kailash Kalpana Kalyani Kapil Karan Kartik Kavita Kiran Kishore Krishna Kumar
Lakshmi Lalit Lata Leela Madhav Madhu Mahatma Mahesh Manish Manisha Manjit Manmohan Manoj Meena Meera Mehul Mohan Mohit Mukesh Nalini Nandini Narayan
Narendra Naresh Naveen Navneet Neelam Neha Nikhil Nilesh Nirmala Nisha Nitin Om Padma Pankaj Parvez Pavan Pervez Piyush Pooja Prabhu Pradeep Prakash
Pramod Pranab Prasad Prashant Pratap Pratibha Praveen Prem Prithvi Priya Priyanka Purnima Radha Raghav Raghu Rahul Raj Rajan Rajeev Rajendra Rajesh
Rajiv Rajnath Raju Rakesh Ram Ramesh Ranjit Rashmi Ravi Ravindra Rekha Renu Ritu Rohan Rohit Roshan Rupa Sachin Sanjay Sanjeev Santosh Sarita Satish
Savita Seema Shankar Shanti Sharad Shashi Sheikh Shekhar Shilpa Shivani Shobha Shreya Shyam Siddharth Sita Smita Smriti Sonal Srinivas Subhash Sudha
Sudhir Sujata Suman Sunil Sunita Suresh Surinder Surya Sushma Swapna Swati Tanvi Tariq Uma Umesh Usha Vandana Varun Vasant Veena Vidya Vijay Vikas
Vikram Vinay Vineet Vinod Vishal Vishnu Vivek Yash Yogesh Zahid Zulfiqar Anura Chamari Dilshan Kumari Lasantha Mahinda Maithripala Nimal Ranil Sanath
Sunethra Thushara Aung Khin Kyaw Maung Myint Nay Thant Tun Win Bishnu Dipak Pushpa Sher Tenzin Karma Dorji Nurul Rezaul Shahidul Sheikha Tahmina
Abebe Abena Abiy Abiola Abubakar Ade Adebayo Adewale Adisa Adjoa Afolabi Agnès Aida Akin Akinwumi Akua Alassane Alemayehu Alpha Aliou Ama Amadou Aminata
Amadu Amara Ayodele Babajide Bakary Bamidele Berhane Bola Boubacar Brehane Buhari Chiamaka Chidi Chidinma Chika Chimamanda Chinedu Chinua Chioma Chukwuma
Cyril Dawit Desta Diallo Ebele Efua Ejike Ekow Emeka Emmerson Eskinder Esi Ezra Fatou Fatoumata Femi Folake Funke Funmilayo Getachew Girma Goodluck Gwede Haile
Hailemariam Hawa Ibrahima Idriss Ifeanyi Ify Ijeoma Ike Isatou Isaias Issoufou Jomo Kagiso Kamau Kelechi Kofi Kojo Kwabena Kwaku Kwame Kwasi Laurent Lamine Lerato
Lindiwe Macky Mamadou Mandla Mariama Meles Mengistu Mesfin Moussa Muhammadu Mulatu Musa Mwai Nana Naledi Ndidi Nelson Ngozi Njeri Nkechi Nkosazana
Nomvula Nonso Obinna Olabisi Olayinka Olu Olufemi Oluwaseun Oumar Ousmane Patience Precious Robel Sahle Salif Samia Samson Sekou Selam Selamawit Sipho Sizwe
Seydou Souleymane Tadesse Taiwo Tamba Tariku Temitope Tendai Tesfaye Thabo Thandi Thandiwe Themba Tinashe Tolu Tsegaye Uhuru Uche Uchenna Wairimu Wanjiru
Wole Yaa Yaw Yemi Yemisi Yoweri Zanele Zenebe Zodwa Zola Yonas Hiwot Kidane Tekle Mehari Senait Tsehay Abdihakim Asha Ayaan Deqa Farhiya Hodan Ifrah
Aleksandar Aleksander Aleksandr Aleksandra Aleksei Aleksey Alexei Alexey Alina Alyona Anastasia Anatoly Andrei Andrej Andrey Andriy Andrzej Ania Anton
Arkady Artem Artyom Bogdan Bohdan Bojan Boleslaw Branko Bronislaw Czeslaw Dalibor Danuta Darko Dmitri Dmitriy Dmitro Dmitry Dmytro Dragan Dusan Dushan Ekaterina
Elżbieta Evgeni Evgeny Ewa Fyodor Galina Gennady Genrikh Goran Grigory Grzegorz Halina Henryk Hryhoriy Ihor Ilya Ioana Ion Iosif Irina Iryna Iulia
Ivana Jacek Jadwiga Jakub Jana Janusz Jaroslav Jaroslaw Jelena Jerzy Jovan Jozef Kamila Kasia Katarzyna Kateryna Kirill Konstantin Krystyna Krzysztof
Ksenia Larisa Larysa Lech Leonid Leszek Lidiya Liudmila Ljubica Lubomir Ludmila Lukasz Lyudmila Maciej Magda Maksim Malgorzata Marek Margarita Mariya
Mariusz Marko Maryna Mateusz Matvei Maxim Mihai Mikhail Mikhailo Milan Milena Milica Milos Miloš Miodrag Mirjana Mirko Miroslav Mladen Mykhailo Mykola
Nadezhda Natalia Natalya Nataliya Nenad Nicolae Nikita Nikola Nikolai Nikolay Oksana Oleg Oleh Oleksandr Oleksiy Olena Olha Ondrej Pavel Pavlo Pawel
Pavlos Petar Petr Petro Piotr Predrag Radek Radko Radoslaw Radovan Rastko Roman Ruslan Ryszard Sergei Sergey Serhiy Slavko Slobodan Snezana Stanislav
Stanislaw Stefan Stepan Svetlana Sviatlana Svitlana Tadeusz Tamara Taras Tatyana Tetiana Tihomir Tomasz Tomislav Ulyana Vaclav Vadim Valentin Valentyna
Valery Vasil Vasily Vasyl Veselin Viacheslav Viktor Viktoria Vitaly Vitalii Vlad Vladimir Vladislav Vlado Vojislav Volodymyr Vyacheslav Vytautas Wiktor
Witold Wladyslaw Wlodzimierz Wojciech Yana Yaroslav Yegor Yekaterina Yelena Yevgeny Yulia Yuliya Yuri Yuriy Yury Zbigniew Zdravko Zhanna Zoran Zofia
Alberto Alessandra Alessandro Andreas Angelo Anneliese Annika Antje Antonello Arnaud Arne Astrid Aurélie Axel Beate Beppe Bernd Birgit Björn Carine
Carlo Cécile Chantal Christoph Christophe Claes Claudine Corinne Cornelia Damien Danilo Didier Dieter Dietrich Dirk Dominique Domenico Édouard Edouard
Elke Emmanuel Enrico Enzo Ernst Erwin Étienne Etienne Fabien Fabio Fabrizio Filippo Florian Franco François Francois Françoise Frans Franz Freya
Friedrich Fritz Gaël Geert Gerhard Gertrude Gianluca Gianni Giorgia Giorgio Giovanni Giulia Giulio Giuseppe Göran Guido Guillaume Gunnar Günter Günther
Gustav Guus Hans Harald Heiko Heiner Heinrich Heinz Helga Helmut Hélène Henri Henrik Herbert Hermann Hildegard Horst Ilse Inge Ingeborg Ingvar Isabelle
Jacopo Jacques Jaap Jan Jens Jeroen Joachim Jochen Joop Jörg Jörn Jürgen Jutta Kaja Karel Karsten Katja Katrin Kees Kjell Klaus Knut Lars Laurent
Leif Lennart Loïc Lothar Luc Luca Luigi Lutz Magnus Maarten Manfred Manuela Marcel Marco Marieke Marine Martina Massimo Mathias Mathieu Mats
Matteo Matthias Mette Michel Mikael Mikkel Monika Nadège Niels Nils Norbert Olaf Olivier Ole Ottavio Paolo Pascal Patrizia Per Petra Philippe Pier
Pierre Piet Pieter Pietro Raffaele Raphaël Reinhard Rémy Renate Renzo Riccardo Roland Rolf Romano Rutger Sabine Sander Sandrine Sébastien Sigrid
Silvio Solveig Stefania Stefano Steffen Stéphane Sven Sylvie Tarja Thierry Thijs Thilo Thorsten Tobias Torsten Ulf Ulrich Ulrike Umberto Ute Uwe Valérie
Véronique Vincenzo Vittorio Volker Walther Werner Wiebke Wilhelm Willem Willi Wim Wolfgang Yannick Yves Zoltán Viktor László Gábor György István János
Katalin Ferenc Imre Lajos Miklós Péter Sándor Tamás Alexandros Alexis Antonis Dimitris Dimitrios Eleni Georgios Giannis Ioannis Katerina Konstantinos
Kostas Kyriakos Maria Nikos Panagiotis Stavros Vassilis Yannis Yiannis Ahmet Ali Arzu Asli Aylin Ayşe Bahar Berat Bülent Cem Cemal Deniz Devlet Ebru
Ekrem Elif Emine Emre Erdal Erol Fatih Fethullah Gül Hakan Hale Halil Halit Hande Hatice Hrant Hülya İbrahim İlker İsmail Kemal Leyla Mehmet Meral Mert
Mesut Murat Nazim Nilüfer Nuray Onur Orhan Osman Ömer Özgür Özlem Pinar Recep Salih Seda Selahattin Selin Serkan Sevgi Süleyman Tansu Tayyip Tolga
Tuğba Turgut Ufuk Ümit Yavuz Yasemin Yıldız Zehra Zeynep Azad Barham Bahoz Berivan Diyar Dilan Jalal Masrour Masoud Mazloum Nechirvan Rojda Sakine Shilan
Akira Akiko Ayumi Daisuke Emi Fumio Hana Haruki Hideki Hideo Hiroko Hiroshi Hirohito Ichiro Isamu Junichiro Katsuya Kazuo Keiko Kenji Kenta Kenzo Koji
Kumiko Makoto Mariko Masako Masaru Mayumi Michiko Mitsuo Naoko Naoto Noboru Noriko Osamu Reiko Ryo Sachiko Satoshi Shigeru Shinji Shinzo Shiro Tadashi
Taro Takashi Takeshi Tetsuya Tomoko Toru Toshio Yasuo Yasuhiro Yoko Yoshihide Yoshiko Yukio Yumi Yuki Yuriko Yutaka Byung Chang Chung Dae Eun Geun Hae
Hyun Hyung Jae Ji Jin Joon Jung Kyung Min Myung Sang Seok Seung Soo Sung Woo Yeon Yong Young Yoon Bao Bin Bo Cheng Chun Dan Feng Gang Guang Guo Hai Hao Hong
Hua Hui Jia Jian Jiang Jie Jing Jun Kai Kang Lei Li Liang Lijuan Lin Ling Mei Meng Min Ming Na Ning Peng Ping Qiang Qiu Qing Rong Rui Shan Shu Song Tao Tian
Ting Wei Wen Weiwei Xi Xia Xiang Xiao Xiaobo Xiaoming Xin Xiu Xue Xuan Yan Yang Yi Yifan Ying Yong Yu Yuan Yue Yun Zedong Zhen Zheng Zhi Zhong Ziyang Anh Binh Cuong
Dung Duc Duong Hien Hoa Huong Khanh Lan Linh Long Minh Nga Ngoc Nguyet Nhung Phuc Phuong Quang Quynh Son Tam Thanh Thao Thi Thu Thuy Tien Trang Trinh Trung Tuan
Tung Tuyet Van Viet Vinh Xuan Agus Aditya Bambang Budi Dewi Eko Fitri Hendra Indah Joko Megawati Nur Nurul Prabowo Putri Ratna Retno Rizal Siti Slamet Sri
Sukarno Susilo Wahyu Widodo Yudi Anwar Azlan Datuk Mahathir Najib Rosmah Syed Wan Zahid Zulkifli Bong Corazon Ferdinand Gloria Imelda Isko Jejomar Leni
Manny Marilou Noynoy Rodrigo Chai Prayut Somchai Surapong Thaksin Thanathorn Yingluck Hun Sokha Sar Sophal Hala Avi Avigdor Amos Ariel Ayelet Benny Binyamin Benjamin Dalia
Dov Ehud Eitan Eyal Gadi Galit Gershon Gideon Golda Haim Ilan Itamar Itzhak Lior Menachem Meir Merav Mordechai Moshe Naftali Nir Noam Ofer Orly Ran Reuven
Rivka Ronen Shaul Shimon Shira Shlomo Tamar Tzachi Tzipi Uri Yaakov Yael Yair Yehuda Yigal Yitzhak Yossi Zeev Zvi Aram Arpine Ashot Gagik Gayane Hasmik Hayk Levon
Nikol Serzh Tigran Vahan Vartan Davit Eka Giorgi Irakli Ketevan Levan Mikheil Nino Salome Shota Zaza Zurab Aigul Almaz Askar Bakyt Gulnara Ilham Islam Kassym Kurmanbek
Nursultan Rustam Sadyr Saparmurat Shavkat Timur Ulugbek Mehriban Heydar Aziza Leyla Arzu Bekir Mustafa Elmira Dilnoza
Alesia Nery Wilmer Yorlany Yohana Keldy Ebrahima Lamin Modou Ousainou Yankuba Erlinda Fernandito Jonel Romulo Akol Bol Deng Garang Machar Nyandeng Salva
Kahlil Keisha Lakisha Latasha Latonya DeShawn Darnell Denzel Deion Jamal Jermaine Kadeem Kareem Keyshawn Lamar LaToya LeBron Malik Marquis Rashad Shaquille Shanice
Tamika Tanisha Terrell Trayvon Tyrell Tyrese Breonna Ahmaud Elijah Philando Alton Laquan Tupac Zendaya Kobe Kanye Solange Beyoncé Rihanna
Aaliyah Amari Andre Antwan Antwon Aquan Bria Brielle Camisha Cedrick Chante Chantel Chauncey Cornell Daequan Dajuan Damarcus Damion Daquan Darnella
Darryll Dashawn Davonte Dayquan Deandra Deandre DeAndre Dejuan Delonte Delroy Demarcus DeMarcus Demario Demetria Demetrius Demond Denisha Deonte
Deshaun Deshawn Destinee Devante Devonte Dewayne Dontae Donte Donnell Ebony Ezekiel Imani Isiah Jabari Jaleesa Jalen Jaliyah Jamaal Jamar Jamarcus
Jamarion Jameka Jamel Janae Janelle Jaquan Jaquelin Javon Jayden Jayla Jaylen Jazmine Jerrell Kalief Kamari Kanesha Keandre Keenan Kelvin Kenya
Kenyatta Keon Keshawn Keyon Khadijah Kiara Kierra Ladonna Lakeisha Lakeesha Lakeshia Lamont Laquanda Laquisha Laquita Larhonda Lashanda Lashawn
Lashonda Latanya Latavia Latisha Latrell Latrice Lavelle Lavonne Lawanda Letitia Marcellus Markel Marquise Marquita Marvelle Mekhi Monte Montel
Myeisha Nakia Nakisha Nevaeh Nyasia Octavia Omarion Q'orianka Quanisha Quanterrius Quantavious Quinton Raekwon Rasheeda Rashaun Rashaad Rashawn Raheim
Rhianna Romell Roshanda Semaj Shakira Shakur Shameka Shamika Shaneka Shanelle Shanequa Shanika Shaniqua Shaniya Shanna Shanta Shantel Shantell Shaquan
Shaquana Sharhonda Sharonda Shavon Shawanda Shawntae Sheniqua Shontae Shonda Tabatha Takisha Tameka Tamela Tamesha Tamia Tanesha Tanika Tavaris Tawana
Tawanda Tayshaun Temeka Tenisha Tevin Tiana Tierra Tonisha Travon Tremaine Trevion Treyvon Tyesha Tyquan Tyree Tyreek Tyrique Tyron Tyshawn Vashti
Vonetta Xzavier Yolonda Yvonda Zakiya Zaire Zykeria
Abigaíl Adalberto Adelaida Adelina Adriano Agripina Aída Albino Alcides Aldo Alexandro Alfonsina Altagracia Alondra Amado Amalia Américo Anahí
Anastacio Angélica Aníbal Anselmo Antonieta Apolinar Argelia Ariana Arlette Arnoldo Arnulfo Atanasio Aurelia Azucena Baltasar Bartolomé Basilio
Baudilio Belén Benigno Benjamín Berenice Bernardino Betzabé Brígida Camelia Cándida Candelaria Candelario Caridad Carmelo Casimiro Cecilio Celestino
Celina Ciro Claudina Clementina Clotilde Crescencio Crispín Cuauhtémoc Damaris Dayana Deisy Deysi Domitila Dora Doroteo Edelmira Edilberto Eladio Elba
Eleazar Elías Eliseo Eloy Elsa Elvia Emelia Emérita Emigdio Eneida Enriqueta Epifanio Erasmo Ernestina Estefanía Etelvina Eufemia Eugenia Eugenio
Eulalia Eulalio Evangelina Evaristo Evelin Everardo Fausto Faustino Felicita Felicitas Feliciano Félix Fermina Filiberto Filomena Floridalma Fortunato
Fulgencio Gabino Gaspar Gaudencio Geovanny Georgina Gerónimo Gertrudis Gisela Giselle Gladis Gloribel Gricelda Griselda Gumercindo Haydée Hermelinda
Herminia Herminio Hermenegildo Hilario Hipólito Hortensia Iliana Ileana Indalecio Iraida Isaías Isaura Isela Itzel Iván Iveth Ivonne Jazmín Jenifer
Jeremías Jerónimo Jessenia Jhon Jhonatan Joselyn Jovita Juanjo Julissa Justina Justino Katherin Keily Kenia Ladislao Lázaro Leandra Leonel Leonila
Leonidas Leyda Liborio Ligia Lilia Lilian Lisandro Lisbeth Lizbeth Lizeth Lizette Lucero Luciana Luciano Lucila Lucrecia Ludivina Lupe Lupita Macario
Macarena Magaly Maicol Maira Manolo Marbella Marcelina Marcelino Marcial Margarito Maricela Marielos Marisela Maritza Marlen Marleny Matilde Mauro
Maximino Melchor Melecio Melina Melisa Melquíades Micaela Minerva Mirella Mirna Mirta Myrna Narciso Nayeli Nazario Nélida Nereida Nicolasa Nidia Nilda
Noé Noemí Nohemí Obdulio Odalis Odilia Oralia Otilia Otoniel Pánfilo Paquita Pascual Pascuala Petrona Plutarco Ponciano Prudencio Rafaela Raymundo
Reina Reynaldo Reynalda Régulo Rigoberta Rosalba Rosalina Rosalinda Rosalío Rosana Rosendo Rosibel Roxana Rufina Rufino Ruperto Sabino Saturnino
Sebastián Selene Senovio Serafín Severiano Silverio Silvestre Silvina Simón Soila Susy Tadeo Telma Teodora Teodoro Teófilo Teresita Tiburcio Timoteo
Tito Toribio Ubaldo Vanesa Venancio Verónica Vicenta Vidal Viridiana Viviana Walfre Wilber Wilfrido Yahaira Yajaira Yamila Yamileth Yanet Yaneth
Yanira Yaritza Yazmín Yenny Yessica Yolany Yosselin Yovani Yuliana Yuridia Zacarías Zaida Zenaida Zoraida Zulema Zulma Adalgisa Ademir Adriele Aécio
Amauri Anísio Aparecida Benedita Caio Cássio Cleusa Conceição Davi Débora Diogo Djalma Edilson Edinho Eduarda Eliane Elisângela Érika Everton Fabiana
Fabrício Fátima Geraldo Gilson Gisele Gleisi Guilherme Heitor Iara Ivone Jandira Jefferson Joaquina Josias Jussara Jurema Larissa Lázara Letícia Lívia
Lourenço Luana Luciene Luís Luiza Maicon Márcia Márcio Marcio Marilena Marluce Mateus Maurício Murilo Neide Neusa Nilson Odair Otávia Patrícia Pietra
Raíssa Raimunda Rodolpho Rogério Romário Rosângela Rosilene Sebastião Sérgio Silas Simão Suelen Tainá Tânia Tarcísio Teresinha Valdemar Vanderlei
Vânia Vinícius Waldir Wellington Weverton
Adair Ailsa Aine Ainsley Alastair Aled Alun Aneurin Angharad Aodhan Aonghus Archibald Ardal Arwen Barnaby Benedict Bertram Beryl Blodwen Bláthnaid
Bradan Branwen Bríd Brigid Brónagh Caoimhe Carys Cathal Catriona Ceri Cerys Christabel Clodagh Clement Clementine Clive Colm Colum Conall Conor
Cressida Crispin Daibhi Daithi Daragh Darragh Davina Delyth Denzil Dermot Derval Diarmuid Digby Donal Donncha Donnacha Dougal Dympna Ebenezer Edwina
Eifion Eilidh Eilish Eimear Eithne Eluned Enda Enid Enya Ethna Eunice Euan Ffion Fidelma Finbar Finlay Fintan Fionn Gaynor Geraint Germaine Giles
Gillian Glenys Glynis Godfrey Greer Griff Gruffydd Gwilym Gwyneth Hattie Hefin Heledd Hester Hettie Humphrey Idwal Iestyn Ieuan Iolo Iona Irvine Isla
Isobel Jarlath Jemima Keir Kenna Kieran Kirsty Lachlan Leighton Lesley Lilias Linus Lorcan Lorna Lowri Lucian Lynsey Mabli Mairead Máire Malachy
Malvina Marged Marmaduke Marnie Mared Meirion Merfyn Mhairi Morag Morwenna Morven Muireann Muiris Muriel Murdo Myfanwy Nerys Nessa Nesta Neve Nuala
Odhran Oisin Olwen Oonagh Orlagh Osian Oswald Padraic Peadar Philippa Philomena Rhian Rhiannon Rhodri Rhona Robina Ronan Rona Rosamund Rowena Ruaridh
Seamus Selwyn Seonaid Shea Sheelagh Sheridan Shona Siôn Sioned Siobhán Siún Sorcha Struan Susannah Tadhg Tamsin Tegan Tegwen Thomasina Tiernan Tomos
Torquil Trefor Tristram Una Vivienne Wilf Winnie Wyn Ysolde Zara Zena
Addison Adelaide Aiden Alaina Alayna Aleah Alissa Alivia Alora Amaya Anika Annabel Annabelle Annalise Annabeth Aria Arianna Arielle Aubree Ayden
Baylee Beckett Braden Bradyn Brandee Braxton Brayden Breanna Brenna Brennen Briana Brianne Briar Britney Brittney Brodie Brody Brynn Caden Callie
Camryn Carina Carissa Carlene Carolann Carrie-Ann Cassidy Chanel Charlee Charlize Chelsey Cherie Christen Christi Chrystal Ciara Claudette Cleo Coleen
Colette Cordelia Corrine Cortney Cristy Dani Danica Daniella Darian Darrin Dashiell Davion Dayna Deana Deann Deanne Delaney Delbert Delilah Delmar
Demi Denice Desiree Dominick Donavan Donnie Dorian Dorothea Earlene Edwardo Effie Elaina Eleanora Eliana Elinor Elisabetta Elliana Eloise Elwood Emery
Emmett Erick Erma Ernestine Essie Estelle Eula Evangeline Evelyne Finley Francesca Freida Gabriella Galen Gannon Garry Garth Georgette Georgiana Geri
Gianna Giovanna Glenna Gracie Grady Grayson Guinevere Gwyn Harley Harlan Haylee Hayley Helene Henley Herschel Hiram Hollis Imogene Inez Isabela
Isabell Jacklyn Jaclyn Jacquelyn Jaden Jaelyn Jaida Jaiden Janette Janie Janna Jarrett Jarrod Jarvis Jaxon Jaycee Jayce Jaylin Jayson Jeannette
Jeannie Jeannine Jerald Jeri Jerri Jewell Jimmie Joanie Jodie Johnathon Jolene Josiah Josie Juliann Julianna Julianne Juliette Julius Kaden Kaitlin
Kaitlyn Kaleb Kali Kaliyah Kameron Karissa Karyn Kasey Katelynn Kathi Kathie Kathrine Katharine Katlyn Kayden Kaylee Kayleigh Kaylin Keegan Kelley
Kellen Kermit Kerrie Kiersten Kinsley Kip Kira Kirstin Klara Kody Kolton Korey Kris Kristian Kristie Kristopher Krista Kyla Kylie Kyra Lacey Lacy
Landon Laney Latonia Laurel Laurette Lavern Layne Leann Leanna Leanne Leigha Lelia Lenora Leonora Leslee Lexi Liana Lilah Lilith Lilliana Linwood Loni
Lonnie Lorene Lorie Lou-Ann Luann Luella Lucien Lyla Lynette Lynnette Macey Macie Maci Maddox Madelyn Madilyn Madge Maia Malia Mallorie Malinda Mara
Maren Margret Mari Maribeth Marietta Marisa Marla Marlee Marley Marlin Matilda Mattie Maya Mckayla McKenna McKenzie Melba Melodie Melva Merrill Mervin
Meryl Micah Michaela Michal Mikayla Millard Mimi Mitzi Mollie Monty Morgana Myles Nannette Nanette Nelda Neva Nicolette Nikki Nita Nola Noelle Odell
Olin Oran Oren Orpha Paisley Pattie Peyton Quinlan Raelynn Raelene Randa Raymon Reba Reece Rena Renae Renita Reta Reyna Rhea Rikki Rina Ritchie Robbin
Rolland Romeo Rosalyn Rosanna Rosetta Rosie Rueben Rusty Ryder Rylan Rylee Ryleigh Salvatore Samara Sandi Saundra Selena Shana Shanon Shantelle Sharla
Sharlene Sharron Shauntel Shawna Shayla Shayna Shelia Shellie Sherrie Sherrill Sheryll Shonna Skylar Skyler Sondra Sonja Stacie Staci Starla Stefanie
Stephan Stephani Stephany Sue-Ellen Suzan Suzie Tad Talia Tamera Tania Tatum Tawny Teagan Teddy Tera Terrie Thaddeus Theo Theodora Therese Thurman
Tiffani Tisha Tobin Tommie Tonia Tracie Trenton Trey Trish Tristen Twila Tyson Ulysses Valarie Valeria Vance Velma Vern Vinnie Vivien Waylon Wilda
Wilhelmina Winfred Winona Woodrow Xander Zackary Zander Zane Zoey
Abdelrahman Abdelkarim Abdallahi Abdulhadi Abdulhakim Abdulhamid Abdulkareem Abdulkarim Abdullatif Abdulmalik Abdulqader Abdulrazzaq Abdulsalam
Abdulwahab Abeer Adnane Aicha Alaaeddin Alhassan Alya Ameer Ameera Amjad Ammara Anwaar Areej Ashwaq Asmahan Atiya Atyaf Ayham Ayoub Azhar
Azmi Badia Badria Baha Baher Bahjat Banan Basima Bayan Boushra Burhan Daoud Deema Dhafer Dima Doaa Douaa Ebtisam Eiman Emtithal Eyad Fahmida Faiqa
Fakhri Farrah Fatin Fatoum Faten Fayez Fayrouz Fayza Ferial Feras Fidaa Firas Ghadeer Ghazi Ghufran Habibullah Haifa Hamdan Hamdia Haneen Hasna Hasnaa
Hayfa Hedi Hend Hikmat Hosam Hossam Houssam Hussien Ibtihaj Ibtihal Iftikhar Ilaf Inaam Israa Jaafar Jabbar Jalila Jannat Jawaher Jehan Joud Jumaa
Kawthar Khadeeja Khairi Khairy Khalida Khaldoun Khattab Khayri Khuloud Kifah Kinan Lama Lamis Lamees Layal Layan Leen Lilas Loubna Loujain Louay
Lujain Maamoun Maher Mahasin Mahir Maisa Malika Mayada Mayar Maysaa Maysoun Mazin Meriem Merwan Miral Moamen Mohannad Momen Moncef Mouna Mourad Mousa
Mudar Muhsin Muntaha Muntadhar Musaab Muslih Mutasim Muthanna Nadira Naeema Nagla Najah Najat Najm Najma Najwan Naser Nashwa Nasreddine Nawaf Nawar
Nazem Nazik Nesma Nevine Nihal Nisreen Niveen Noha Noora Noura Nouf Nuha Obaida Omnia Ons Oussama Qasem Qusay Rabah Rabie Radhia Radi Rafat Raed Raeda
Raef Rafeeq Raif Raissa Rajaa Rajae Raouf Rasmi Rauf Rayyan Razi Reda Redouane Rehab Rihab Riham Rola Ronza Roqaya Rowaida Rula Saad Saadia Saadoun
Sabiha Sabreen Sadek Saeeda Saher Salaheddine Salima Salloum Samaher Samiha Saniya Saadi Sawsan Seif Shahd Shahir Shaher Shahira Shaimaa Shams Shahad
Shorouk Shukri Slimane Sofiane Sondos Soumaya Suha Sulafa Sumayya Suhaila Taghreed Taleb Tarik Tasneem Tayseer Thamer Thuraya Tuqa Ubaid Wadad Wadih
Wafaa Waheed Wajdi Wajih Yaqoub Yaqub Yara Yassine Yassir Younus Yousra Youness Zahraa Zahia Zaher Zahran Zeina Zineb Zouhair Zulaikha
Abdulvahap Adem Agit Ahu Alev Alper Alperen Altan Amed Anıl Asım Asuman Atilla Aycan Aydın Ayhan Aykut Ayla Aynur Aysel Aysun Ayten Azize Bahadır Banu
Baran Barış Başak Bayram Beritan Berfin Berk Berkay Berna Betül Beyza Bilge Birgül Burak Burcu Buse Büşra Cahit Canan Cansu Celal Cengiz Cenk Cevdet
Çağlar Çetin Çiğdem Cihan Delal Demet Deran Derya Dicle Didem Doğan Dursun Ece Eda Ekin Emrah Enver Ercan Erdem Erdoğan Eren Erhan Erkan Ersin Esin
Esma Esra Evren Eylem Fehmi Ferhat Fevzi Feyza Fırat Figen Fikret Filiz Funda Furkan Gamze Gizem Gökhan Gönül Gülay Gülcan Gülden Gülşen Gülten Güler
Hacer Haluk Hasret Havva Hüsnü İlknur İrem İsmet Jiyan Kadir Kaan Kadriye Kenan Kerem Koray Levent Melek Meltem Merve Metin Mevlüt Mine Mizgin Muammer
Muharrem Mukaddes Muzaffer Müge Münevver Nalan Nazan Nazlı Necati Necla Necmettin Nesrin Nevin Nihat Nilgün Niyazi Nurcan Nurten Nurullah Oğuz Okan
Oktay Orhun Ozan Özge Özkan Pelin Perihan Rahime Ramazan Rıza Rojin Rüya Sadık Samet Sedat Sefa Semra Serap Serdar Serhat Serpil Sevda Sevil Sevim
Sibel Sinem Songül Şebnem Şener Şerife Şeyma Şirin Taner Tarkan Taylan Tekin Tuba Tülay Tunç Tuncay Uğur Umut Utku Ünal Veysel Volkan Yakup Yalçın
Yaşar Yeliz Yiğit Yücel Zafer Zeki Zeliha Zerrin Zuhal Aras Ardalan Avin Bakhtiar Baxtiyar Bestun Chnar Dara Darya Delshad Dilshad Faryad Gelawej
Gulistan Hawar Hemin Hewa Hiwa Karwan Karzan Khabat Kawa Kamaran Kovan Lawand Nazdar Rebin Rebwar Rezan Ronahi Rozhin Salar Sarbast Serbest Shirko
Shno Sirwan Soran Srwa Twana Zana Zilan Ziryan Amirali Anahita Aryan Ataollah Azita Bagher Banafsheh Behdad Behnaz Behrooz Behrang Bita Daryush Delara
Elnaz Esfandiar Fahimeh Fardin Farnaz Farrokh Farshad Farshid Fatemah Freydoun Ghazal Ghazaleh Ghodsi Giti Habibollah Haleh Hedieh Hengameh Homayoun
Houman Jamshid Kamyar Khadijeh Khashayar Kiarash Kimia Leili Leyli Mahdieh Mahshid Mansoureh Manijeh Mehri Melika Milad Mojgan Moslem Nahid Nematollah
Niki Niloofar Nosrat Ozra Parastoo Pari Pardis Parvin Pejman Pirouz Pooneh Pouria Ramtin Rasoul Rostam Rouhollah Sadaf Saman Samaneh Sanaz Sasan
Sattareh Shahab Shahpour Shayan Sheyda Sholeh Siavosh Soheil Sousan Taraneh Tala Touraj Yalda Zhila Ziba Abdulhaq Abdulwali Aimal Ajmal Aryana
Asadullah Bismillah Brishna Farishta Farkhunda Ghulam Gul Hafizullah Hamida Hashmat Hasina Homaira Humaira Ihsanullah Jawid Khushal Latif Mahbouba
Malalai Masooda Matiullah Mirza Mujib Mursal Najia Nargis Naseer Nasima Naqibullah Nilofar Palwasha Parwin Pashtana Qudratullah Rahmat Rangina
Rohullah Sabawoon Safiullah Samiullah Shafiqa Shaista Shamsia Shaharzad Shukria Sima Spozhmai Tamana Toorpekai Wahida Wazhma Zabihullah Zarghona
Zarmina Zohra Zubaida Aibek Aizada Almazbek Altynai Aray Asel Assel Ayana Azamat Azimjon Bakhtiyor Bekzat Botir Chinara Dastan Dilfuza Dilmurat Dinara
Doston Erkin Feruza Gulbahar Gulmira Gulshan Gulzira Jasur Kanat Komil Kuban Mahliyo Marat Meruert Nargiza Nazira Nodira Nurlan Nurgul Odil Oybek
Otabek Rahima Rebiya Rushan Sanzhar Sardor Sayragul Shohruh Shokhrukh Talant Tursun Tursunay Ulan Yerlan Yulduz Zamira Zarina Zhanar Zhanbolat Zumrat
Abdoulaye Abdulai Abdirashid Abdiweli Abdikadir Abdinasir Abdisalam Abosede Achieng Adaeze Adaku Adama Adamu Addisalem Adenike Adetokunbo Adewunmi
Adhiambo Adwoa Afia Afua Agyei Ahmadou Aissatou Ajuoga Akello Akinyi Akosua Akoth Akpan Alhaji Alimatou Aloysius Amadi Amanuel Amarachi Ambe Ameyo
Aminu Amosi Anan Anyango Aregawi Arinze Arame Asante Asefa Asfaw Aster Assefa Asteway Atieno Atsede Awa Awino Ayele Ayinde Ayodeji Ayomide Azeb
Azubuike Babacar Babatunde Baboucarr Bakari Balarabe Banji Bayo Bekele Belay Berhanu Berihun Betelhem Biniam Binta Birhan Birtukan Bongani Boniface
Bosede Bukola Busisiwe Cephas Chanda Cheikh Chernor Chiedza Chiemeka Chijioke Chikondi Chimezie Chinwe Chinyere Chipo Chisomo Chizoba Chukwudi
Chukwuemeka Dahir Dalitso Damilola Danjuma Daouda Dawda Dayo Dembo Demba Demissie Dereje Diakité Diarra Djibril Dumisani Dumebi Ebere Ebrima Ebube
Edem Efosa Ekene Ekaette Ekua Elikem Emefa Emmanuella Endalkachew Enoch Ephrem Esinam Eyob Ezinne Farai Fatu Fekadu Feven Fikile Fikru Filimon Fitsum
Foday Freweini Gaspard Gatluak Gebre Gebru Genet Gidado Goitom Habtamu Habtom Hadiza Hailu Hakeem Hamisi Haruna Hassana Helina Henok Hermela Hussaini
Idowu Idrissa Ifeoma Ikechukwu Imaobong Iyabo Issouf Itumeleng Jabu Jabulani Jaja Jelani Jide Jumanne Jummai Kabelo Kabir Kabiru Kadiatou Kalenga Kalu
Karabo Kariuki Kasim Kasongo Katlego Kebede Kefas Keneilwe Kgomotso Khadim Khadra Khotso Kibet Kibrom Kimani Kipchoge Kiprono Kiprotich Kodjo Koffi
Komla Kouadio Kudzai Kunle Kwadwo Kwesi Lateef Lebogang Lemlem Lemma Letsego Letlhogonolo Lidet Lethabo Liya Lukman Lulu Luul Lwazi Maame Machozi
Madoda Makena Malado Malang Mamo Mamadi Mandisa Mapenzi Marfo Marame Masego Masresha Matsobane Mawuli Mbali Mebrahtu Medhanie Mehret Melaku Melese
Meron Mesay Meseret Mohau Mmabatho Modibo Mohale Mosa Mosi Mpho Mthunzi Mugabe Muhindo Mukamana Mulugeta Mulu Murtala Mussa Mutasa Mutua Muthoni
Mwajuma Mwangi Nafissatou Naa Nadege Nahom Neema Negash Nghia Ngugi Ngozika Nhlanhla Njoki Nkemdilim Nkiru Nneka Nnamdi Nobuhle Nokuthula Nomsa
Nonhlanhla Nosipho Ntombi Nyambura Nyakim Nyokabi Obiageli Ochieng Odhiambo Ogechi Ogonna Okechukwu Okello Okeke Okon Olanrewaju Olamide Olawale
Olumide Oluwatobi Omolara Omondi Onyekachi Onyeka Opeyemi Osagie Osaro Otieno Oyinkansola Quansah Rahel Rashidi Refilwe Rosine Ruvimbo Sadio Safiatou
Saidu Saikou Salamatu Samba Samuela Sande Saran Sarjo Sbusiso Sefako Segun Selassie Semhar Senzo Serigne Shabani Shehu Shamiso Sibongile Siboniso
Sibusiso Sidiki Sifiso Simbarashe Simphiwe Siphiwe Sithembile Siyabonga Solomon Somto Tafadzwa Taban Tamirat Tanimola Tapiwa Tariro Tatenda Tebogo
Teboho Tekeste Temesgen Tesfalem Tewodros Thabang Thandeka Thulani Tigist Tiguidanke Titilayo Tiwa Tochi Tokunbo Tonderai Tsegay Tshepo Tsion Tunde
Ufuoma Umaru Unathi Usifo Uzoma Vuyo Vusi Wangari Wambui Wanja Wanjiku Worku Xolani Yaba Yakubu Yared Yaye Yetunde Yohannes Yosef Yusupha Zainabu
Zandile Zawadi Zekarias Zenzele Zerihun Zinhle Zuberi Zukiswa Abshir Ahmednur Amran Bashe Canab Cawo Dahabo Faduma Fartun Fowsia Guled Hibaaq Hodo
Ibado Idil Ilhaan Kaltuma Khadar Liban Mahad Nimco Qamar Saido Sahra Sagal Shamso Siyad Ubah Warsame Xaawo Zeynab Zamzam
Aamir Abdur Abha Adarsh Advait Afroz Afsana Ahana Aishwarya Ajitha Akshay Alisha Amandeep Amarjit Ambika Amol Ananth Anant Anirudh Anisha Anoop Anshul
Apurva Aravind Arpita Arti Ashish Ashwini Avani Avtar Bala Balaji Balbir Baldev Balwinder Bhaskar Bhavana Bhavna Bhupinder Bimal Bindu Binita Bipin
Birendra Biswajit Chaitanya Chandan Chandni Charanjit Chetan Chhaya Chitra Daljit Damini Darshan Darshana Debashish Deepti Devika Dharmendra Diksha
Ekta Esha Farhana Farzana Fazal Gagan Ganesh Garima Gauri Geetha Ghanshyam Gitanjali Gulab Gulzar Gurdeep Gurmeet Gursharan Hansa Harbhajan Harjeet
Harmeet Harsh Harsha Harshad Harshita Heena Himanshu Hiren Hitesh Indu Ishita Ishwar Jagjit Jahanara Janaki Jasbir Jasmeet Jaspreet Jatin Javed
Jayanti Jayesh Jhanvi Jignesh Juhi Kajal Kalpesh Kamini Kamlesh Kanchan Kanika Karishma Karthik Kashif Kaushal Kaushik Kavya Kedar Keerthi Khushi
Kirti Komal Kripa Kulbir Kuldeep Kunal Kusum Lakhwinder Lakshman Lavanya Laxman Laxmi Lokesh Madan Madhuri Mahendra Mahima Mala Malati Malavika
Mallika Mamta Mandeep Manik Manju Manjula Manpreet Mansi Meenakshi Meghna Mihir Milind Mithun Mohini Moin Monisha Mridula Mrinal Mumtaz Murali Nagesh
Naina Namrata Navdeep Navin Nazia Neelima Neeraj Neeta Nidhi Niharika Niranjan Nirmal Nirupama Nishant Nitesh Nithya Nusrat Omkar Padmini Pallavi
Paras Parminder Parul Parveen Pavitra Payal Pradip Prabha Prachi Prafulla Prakriti Pranav Prasanna Prateek Pratik Preeti Prerna Pritam Priti Pritha
Puja Puneet Purushottam Pushpendra Rabindra Rachana Radhika Ragini Raghunath Raghuram Raheela Rajani Rajat Rajinder Rajni Ramachandra Raman
Ramakrishna Ramanand Ramya Ranjana Ranjan Ratan Razia Reena Rehana Renuka Reshma Richa Riddhi Ritesh Riya Rohini Romila Ruchi Rukhsana Rukmini Rupali
Rupinder Sadhana Safdar Sagar Sahil Saira Sajal Saleha Sameera Samiksha Sandeep Sandhya Sangeeta Sanjana Sanjit Sapna Sarojini Saroj Satpal Satnam
Satya Satyendra Saurabh Savitri Shabana Shahid Shahida Shaila Shailesh Shakuntala Shaleen Shalini Sharmila Sharmin Shaukat Shazia Shefali Shikha
Shirish Shiv Shivam Shoaib Shraddha Shreyas Shruti Shubham Shweta Simran Sneha Sohail Somnath Soumya Sourav Sridhar Srikanth Subash Subhadra Subrata
Sucheta Sugandha Sukhdev Sukhwinder Sulakshana Sulochana Sumit Sumitra Sunaina Sundar Suneeta Supriya Surendra Surjit Swaran Sweta Tahira Tanmay
Tanuja Tarun Tejas Tejinder Trilok Tulsi Tushar Udayan Ujjwal Upendra Urmila Urvashi Utkarsh Vaibhav Vaishali Vasudha Vasudev Veer Venkat Venkatesh
Vibha Vidhya Vijaya Vimal Vimala Vinayak Vineeta Vinita Vipin Virender Yamini Yashwant Yasmeen Zaheer Zainul Zeenat Amena Anowar Delwar Fakhrul Kamrul
Khaleda Mahbub Mahfuz Mizanur Monirul Morshed Nazrul Rafiqul Rezwana Rokeya Ruhul Sadia Saiful Shafiqul Shamsul Shirina Taslima Tanzila Bandula
Chandrika Chathura Dayan Gotabaya Kumara Lalith Malini Nilanthi Nuwan Piyumi Pradeepa Roshani Ruwan Sampath Sarath Sirisena Sumana Tharindu Upul
Wasantha Yasodhara Chhiring Dawa Gyaltsen Jamyang Jigme Kunchok Lhamo Lobsang Ngawang Nyima Pasang Pema Phuntsok Rinzin Sangay Sonam Tashi Thinley
Thupten Tsering Tsewang Wangchuk Yangchen Bibek Binod Durgesh Khadga Nabin Prachanda Sabita Sujan Sushila Agung Aisyah Akmal Amirul Andika Anggun
Arief Arifin Asep Bagus Bayu Cahya Citra Dedi Dian Djoko Dwi Dyah Endang Faizal Fajar Firdaus Gunawan Hasanuddin Heru Iwan Izzah Jamaluddin Khairul
Kusnadi Lestari Maimunah Melati Mohd Muhyiddin Mulyadi Mustofa Ningsih Norhayati Novita Nurhayati Nuraini Puspita Rahayu Rini Rosnah Rudi Setiawan
Siswanto Sofyan Sugeng Suharto Sulastri Sumarni Suparman Supriyadi Suryani Sutrisno Syafiq Syarif Taufik Teguh Umi Utami Wati Wawan Wulan Yanti Yudhi
Yuni Zainuddin Zaleha Aquilino Bienvenido Cayetano Conchita Dindo Dionisio Efren Emmanuelita Estelito Florante Gregoria Herminigildo Jericho Jinggoy
Jojo Jomar Juanito Jovito Lorelei Luningning Maricel Marites Nestor Nonoy Pacifico Panfilo Perfecto Pia Reynato Rodel Rommel Teofisto Virgie Wigberto
Apichatpong Apirak Arthit Banyat Chuan Kanchana Kasit Malee Narong Nattawut Niran Pannika Parit Piyabutr Pita Pornthip Rangsiman Sirikit Sombat Somsak
Sudarat Suthep Tanawat Wanida Watana Wichai Bopha Borey Chamroeun Chanthou Chea Kanha Kunthea Makara Nimol Phally Piseth Pisey Rithy Samnang Savuth
Sophea Sothea Sovann Sreymom Thida Vannak Vuthy Yeng Htin Htun Kyi Mya Nyan Phyo Sandar Soe Suu Swe Thein Thiha Yadana Zarni Zaw
Akemi Asami Aoi Asuka Atsuko Atsushi Ayaka Ayako Chie Chieko Chihiro Chiyo Daiki Eiji Eiko Emiko Etsuko Fumiko Hajime Harumi Haruko Haruto Hayato
Hideaki Hidetoshi Hikaru Hiroaki Hiroki Hiromi Hisako Hisashi Hitomi Hitoshi Ikuko Itsuki Izumi Jiro Joji Junko Jun'ichi Kaito Kana Kanako Kaori Kaoru
Kayo Kazuhiro Kazuko Kazuki Kazumi Kazuya Keigo Keisuke Keita Kenichi Kenichiro Kensuke Kentaro Kimiko Kiyoko Kiyoshi Kohei Koichi Koichiro Koki
Kosuke Kyoko Maki Mamoru Manabu Masahiro Masaki Masao Masashi Masato Masaya Masumi Megumi Mieko Miho Miki Minako Minoru Misaki Misako Mitsuko Mitsuru
Miwa Miyako Miyuki Mizuki Momoko Motoko Nagisa Nanako Naoki Naomichi Natsuki Natsuko Natsumi Nobuko Nobuo Nobuyuki Norihiro Norio Reika Rie Rieko Riku
Ritsuko Ryoko Ryoichi Ryota Ryuichi Ryuji Sadako Saburo Sakura Saori Satoko Sayaka Sayuri Seiichi Seiji Setsuko Shigeo Shigeko Shin Shingo Shinichi
Shinobu Shizuka Shoichi Shoji Shoko Shuichi Shunsuke Sumiko Susumu Tadao Taiki Takafumi Takahiro Takako Takao Takuma Takumi Takuya Tamiko Tatsuo
Tatsuya Teruko Tetsuo Tohru Tokiko Tomoe Tomohiro Tomomi Toshiaki Toshiko Toshiro Tsutomu Tsuyoshi Wakana Wataru Yasuko Yasunori Yasushi Yoichi Yosuke
Yoshie Yoshimi Yoshinori Yoshio Yukari Yukiko Yuko Yuichi Yuji Yusuke Bo-ra Chan-ho Dong-hyun Eun-ji Eun-kyung Ha-eun Hae-jin Hee-sook Hye-jin
Hyun-jin Hyun-woo In-sook Jae-hyun Jae-in Jeong-hee Ji-eun Ji-hoon Ji-hye Ji-min Ji-won Ji-yeon Jin-woo Jong-un Jong-il Joo-hyun Jun-ho Jung-hee
Kyung-hee Kyung-soo Mi-kyung Mi-sook Min-ji Min-jun Min-soo Myung-bak Sang-hoon Seo-yeon Seong-min Soo-jin Soo-yeon Sun-hee Sung-ho Sung-min Tae-hyung
Woo-jin Yeon-hee Yong-ho Yoo-jin Young-ho Young-sook Yu-jin Yun-hee Aiguo Baozhong Boxun Chengyu Chunhua Dongmei Enlai Fang Fengxia Guangcheng Guiying
Guoqiang Haiyan Hongbin Hongwei Huifang Jianguo Jianhua Jianping Jiaxin Jiayi Jinping Jingyi Junjie Keqiang Kexin Lihua Liping Meiling Mingming
Mingzhe Nianzhen Peng-Fei Qiaoling Qinghua Qiuyue Rongji Ruoxi Shaoqi Shihua Shufen Shuzhen Tianyi Weiming Wenjun Xiaobing Xiaohong Xiaojun Xiaoling
Xiaoping Xiulan Xiuying Xueqin Yanling Yawen Yaobang Yiting Yingying Yongkang Yufen Yuhan Yulan Yuming Zemin Zhihua Zhiqiang Zhixin Zhiyong Ziyi
Zongyuan Ánh Bảo Châu Chí Cường Đạt Đức Dũng Giang Hải Hạnh Hiếu Hiền Hoài Hoàng Hồng Huyền Khánh Kiều Lâm Loan Lộc Mạnh Nghĩa Ngân Ngọc Nhân Oanh
Phong Phước Phượng Quân Quốc Quyên Quỳnh Sơn Tâm Thắng Thảo Thịnh Thúy Thủy Tiến Toàn Trâm Trí Tuấn Tuyết Vân Việt Yến
Agata Agnieszka Aigars Ainārs Albena Aleksandrs Alena Aleš Alesya Algirdas Alica Aliaksandr Alyaksandr Anatolii Anatoliy Andreea Andrii Andrius Andris
Aneta Anelia Anhelina Anica Antanas Antonín Antonina Anzhela Apolinary Arben Ardian Arkadiusz Arlind Arminas Arsen Arseniy Artur Asen Asya Audrius
Barbora Bartosz Beata Bekim Besnik Biljana Blaž Blerta Bogdana Bohumil Bohuslav Borislav Boryana Boyko Božena Bożena Boženka Branimir Branislav
Bratislav Bronius Bujar Cezary Cosmin Costin Crina Ctirad Daina Dainius Damir Daria Darina Dariusz Daryna Davor Dejan Denisa Denys Desislava Dimitar
Dimitri Dobromir Dominik Dorota Dragana Dragoljub Draginja Dritan Dumitru Dušan Dzhokhar Dzmitry Edita Edmond Eduard Edvard Egidijus Egle Elira Emil
Emilija Endrit Ermira Erjon Erzsébet Evelina Evija Fatmir Fatos Feliks Filip Flamur Flutura František Gabija Galya Gediminas Gentian Georgeta Georgi
Gheorghe Gintaras Giorgos Gjergj Gordana Gyula Hanna Hanne Henadz Horia Hristina Hristo Hryhorii Hynek Ieva Ihnat Ilir Ilmārs Inga Inna Ioan Ionela
Ionuț Irfan Isidora Iskra Ivanka Ivars Ivaylo Ivica Iwona Izabela Jānis Jarmila Jaromír Jasna Jelisaveta Jiří Jindřich Jolanta Josip Josipa Jovana
Juris Justyna Kalina Karolina Karolis Kazimierz Kestutis Kinga Klára Kliment Kostyantyn Kristaps Kristijan Krunoslav Kseniya Kyrylo Laima Lazar
Lenka Lesya Lev Libor Lidija Liliya Liviu Liubov Lóránt Luan Ľubomír Luboš Luljeta Lyubov Lyubomir Magdaléna Maja Majlinda Małgorzata Manol Marcin
Mareks Margit Mariia Marija Marin Marinela Marinko Martyna Maryia Māris Matej Matija Mădălina Melita Mihaela Mihail Mihály Mikalai Mikołaj Mikuláš
Milada Milán Milka Miloslav Milutin Mimoza Mindaugas Mircea Mirela Mirjam Miroslava Modestas Myroslav Nadejda Nadežda Nadiya Natalija Nataša Nazar
Nedeljko Neža Nicoleta Ninel Nikolas Oana Octavian Oleksandra Olesia Olimpia Oltea Onufriy Orest Ostap Ovidiu Panayot Patryk Paulius Paweł Penka
Peteris Pēteris Petya Petru Pjotr Plamen Polina Prokop Przemysław Radka Radmila Radomir Radu Raimonds Raluca Ramunas Raša Ratko Renata Rimantas
Robertas Romualdas Rostyslav Roza Rudolf Rumen Rumyana Saša Senad Semyon Sevdalina Shqipe Siarhei Sigitas Simona Simonas Slavica Slavomir Smilja
Snežana Sofija Sofiya Solomiya Sorin Srdjan Stana Stanisława Stanislava Stanka Stefka Stjepan Stojan Stoyan Svatopluk Svetla Svetlin Svetoslav
Sviatoslav Světlana Sylwia Szymon Tadej Taisiya Tatjana Teodor Tereza Tetyana Tibor Tihana Todor Todorka Tomaš Tomáš Toma Traian Tsvetan Tsvetana
Tymofiy Urszula Uroš Václav Valdas Valdis Valerii Valeriu Valeriya Vanja Varvara Vasile Vasilis Vedran Velimir Věra Vesna Viktorija Viktoriya Vilmos
Viorel Vira Vitalie Vjosa Vladan Vladimír Vladyslav Vojtěch Volha Vuk Waldemar Wiesław Wiesława Xhevdet Yanka Yaroslava Yauhen Yefim Yelizaveta Yevhen
Yevheniia Yordan Yordanka Yulian Yuliia Zdenek Zdeněk Zdenka Zenon Zinaida Zita Zlata Zlatan Zlatko Željka Željko Zsófia Zsolt Zsuzsanna Žarko Žiga
Živko Adamantia Agamemnon Anastasios Anastasis Angeliki Antigone Apostolos Aristides Aristotelis Athanasios Athina Charalampos Christos Despina
Dimitra Dionysios Efstathios Eftychia Emmanouil Evangelos Evangelia Fotini Fotis Georgia Haralambos Ilias Ioanna Iordanis Kalliopi Konstantina Kyriaki
Lefteris Loukas Makis Marios Markos Michalis Miltiadis Nektarios Nikolaos Odysseas Panos Paraskevi Petros Sotiria Sotiris Spyridon Spyros Stamatis
Stelios Stylianos Thanasis Theodoros Thodoris Vangelis Vasiliki Vasilios Xenia Yiorgos Zacharias Zoi Anahit Anush Armen Armine Artak Avet Edik Garegin
Gevorg Grigor Hovhannes Karapet Khachatur Knarik Lusine Mher Narek Nune Raffi Samvel Sargis Sevak Shushan Siranush Suren Tatevik Vache Vardan Varuzhan
Zaruhi Avtandil Beso Bidzina Dato Ekaterine Elene Gela Guram Jemal Kakha Khatia Lali Lasha Mamuka Manana Mamia Merab Mzia Natia Nika Nodar Nutsa Otar
Revaz Rusudan Soso Sopo Tamta Teimuraz Tekla Tengiz Tinatin Vakhtang Vano Vazha Akif Aygun Elchin Eldar Elnur Emin Gunay Ilgar Konul Nigar Orkhan
Rasim Sevinj Tofig Vagif Vugar Zaur Adlan Akhmed Aslan Khava Magomed Movsar Ramzan Shamil Supyan Zarema Zelimkhan
Adelheid Agneta Albrecht Alessia Alexandre Alfons Alienor Alois Amélie Anaïs Anders Andrée Anke Anneke Annegret Annelies Anselm Anouk Antoinette
Apolline Arend Ariane Aristide Armel Auguste Augustin Aurélien Baptiste Bastian Bastien Beatrix Benedetta Benedikt Benoît Bérénice Bernhard Berthold
Bertrand Björk Blaise Bodil Boudewijn Brigitta Brigitte Bruno Burkhard Carlotta Carola Carsten Caterina Céline Cesare Chiara Christelle Christiaan
Christiane Clémence Clément Clothilde Concetta Coralie Cosimo Cyrille Dagmar Dagny Daniele Danièle Daan Davide Delphine Detlef Diederik Dieuwertje
Donatella Eberhard Eckhard Edda Egbert Egon Einar Eirik Élise Élodie Emanuela Emilie Emmanuelle Émile Éric Erich Ermanno Erwan Esben Espen Eugène
Eva-Maria Fabienne Federica Femke Ferdinando Fernand Fiamma Flavia Florentin Floris Folke Fons Francesco Franck Frauke Frédéric Frederik Freja
Fridtjof Frida Gabriele Gaëlle Gaetano Gaston Geertje Geneviève Georg Georges Gérard Gerd Gerrit Gesine Ghislaine Gianfranco Giacomo Gilles Ginevra
Gislinde Gorm Graziella Greet Grégoire Gregor Gudrun Guglielmo Gwenaëlle Hadrien Halldór Halvor Hannelore Hansjörg Hedda Hedwig Heike Heinrike Helle
Helmuth Hendrik Henk Hennie Henning Henriette Hervé Hilde Hjalmar Holger Honoré Huguette Ignace Ilaria Ilona Immacolata Inger Ingmar Ingo Ingvild Ivar
Jakob Jannik Janne Jannis Jarl Jasmijn Jean-Baptiste Jean-Claude Jean-Luc Jean-Marie Jean-Michel Jean-Paul Jean-Pierre Jelle Jérémie Jérôme Jesper
Joëlle Joke Jolanda Joost Joris Jonna Jordi Jorunn Josette Josiane Josquin Jürg Justus Kaarina Kajsa Karl-Heinz Karlheinz Kari Karoline Kaspar Kåre
Kerstin Ketil Klaas Konrad Koen Kristof Ladina Lambert Lasse Laure Laurens Léa Leendert Léon Leonhard Leonie Leopold Letizia Liesbeth Lieve Lilly
Lieselotte Linnea Lisbet Lise Livia Lorenz Lorenza Loris Lucie Ludo Ludovic Ludwig Luuk Maddalena Maëlle Magali Maike Malin Marcello Marc-Antoine
Margarethe Margaux Margherita Margrethe Margriet Marie-Claire Marie-France Marie-Laure Marie-Louise Mariangela Marijke Marius Marjolein Markku Markus
Martijn Marthe Massimiliano Mathilde Mattia Maud Maurizio Maxime Maximilian Meike Mélanie Menno Merete Michaël Michiel Mireille Mirja Moritz Myriam
Nathalie Nicoletta Nicolò Nikolaus Noël Noémie Odette Odile Oddvar Olav Oskar Ottilie Ottmar Outi Paavo Pascale Paule Paulien Peer Pekka Pernille
Perrine Petter Philipp Pieter-Jan Pina Pirjo Quirin Ragnar Ragnhild Rainer Ralf Rainier Raoul Régine Régis Reinhold Reinier Reino Reijo Rémi Renée
Resi Riitta Rikke Roel Roelof Rolande Romain Roos Rosella Rüdiger Ruud Runar Sabina Samuele Sanna Sanne Saskia Sébastienne Séverine Sidonie Siegfried
Siegmund Sieglinde Sien Sigmund Signe Sigurd Silje Silke Silvana Sjoerd Sofie Solène Solenn Steinar Stian Stig Sverre Svein Sylvain Sylvaine Sylviane
Tanja Teemu Teun Theodor Thérèse Thibaud Thibault Timo Tiziana Tjeerd Tommaso Toon Torbjörn Torben Trond Trude Truus Tullio Tuomas Tuula Ulrika
Valerio Valter Veit Verena Veronika Victoire Vibeke Vidar Viggo Vilhelm Violaine Virginie Waltraud Wendelin Wenche Willemijn Wilfried Winfried Wout
Wouter Xavière Yann Yolande Yvan Zoé Adina Ahuva Akiva Aliza Alon Amichai Amnon Anat Ari Arieh Arik Aryeh Asaf Assaf Aviad Aviel Avihai Avishai Aviv
Aviva Avraham Avram Avshalom Ayala Azriel Baruch Batya Bezalel Boaz Bracha Carmit Chaim Chaya Chava Chani Dafna Dalit Daphna Dekel Devorah Dorit Doron
Dror Dvora Efraim Efrat Elad Elazar Eliezer Eliyahu Elisheva Emanuel Ephraim Eran Erez Esti Fruma Gabi Gali Geula Gila Gilad Gili Giora Hadar Hadas
Hadassah Hagai Hagit Hannan Harel Hershel Hillel Hodaya Idan Ido Ilana Inbal Inbar Irit Itai Itay Itzik Kalman Karmit Keren Kineret Kobi Leib Liat
Limor Lihi Lilach Liora Liron Maayan Malka Matan Mayan Mazal Meira Mendel Meytal Micha Mirit Miri Moran Moriah Moti Motti Nachman Nachum Nadav Nava
Nechama Nehama Neta Netanel Nimrod Nissim Nitza Noa Noga Nurit Oded Ofir Ofra Ohad Omer Omri Ori Orit Orna Osnat Penina Pesach Pinchas Pnina Rachamim
Rafi Rebbeca Roni Ronit Rotem Ruchama Sagi Sarit Shabtai Shai Shalom Shaked Shalev Shani Sharona Shaya Shimrit Shir Shiran Shlomit Shmuel Shmulik
Shoshana Shoshi Shulamit Sigal Sivan Smadar Tali Tamir Tehila Tikva Tirza Tomer Tova Tuvia Tzipora Tzvi Uriel Uzi Varda Vered Yaacov Yaara Yaffa Yafit
Yakov Yaniv Yardena Yarden Yaron Yechiel Yehonatan Yehoshua Yehudit Yigael Yishai Yiftach Yisrael Yitzchak Yizhar Yocheved Yohanan Yonatan Yonit Yoram
Yotam Yuval Zalman Zahava Zecharia Zehava Ziva Zohar Zusya Aperahama Fa'afetai Fonoti Hemi Hine Hinemoa Hoani Kahu Kalani Kamaka Keoni Kiri Kealoha
Leilani Losa Mahina Makoa Makana Malakai Malietoa Manaia Mele Ngaire Nalani Pania Rawiri Rewi Ropata Salote Seini Sefo Semisi Sione Sitiveni Tangaroa
Taufa Tavita Tevita Tiare Tipene Tupou Ulani Viliami Wiremu
`);
