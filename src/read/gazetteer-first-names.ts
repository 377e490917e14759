// Given names of many cultures, in Latin letters. A word in this list is evidence for a person, never proof.
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
Kassem Kazem Khadija Khaled Khalid Khalifa Khalil Khalilullah Khansa Khalaf Khawla Khayrat Laila Lamia Lamya Latifa Layla Layli Leila Lina Linah Loay
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
`);
