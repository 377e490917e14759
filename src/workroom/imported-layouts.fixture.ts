// Invented pages of updates as other programs write them: a WordPress archive, a Squarespace blog, an issue list with whole posts, plain
// HTML divided by headings and rules, and a list of posts that are read elsewhere.

const HEAD = `<!doctype html><html lang="en"><head><meta charset="utf-8">`;

/** A release with an embargo of its own words, a letter after it, an undated note, links, a form of contacts. */
export const WORDPRESS_PAGE = `${HEAD}<title>News – Free Jonas Brandt</title>
<link rel="canonical" href="https://brandt.example/news/"><meta property="og:site_name" content="Free Jonas Brandt"></head>
<body class="blog archive"><header role="banner"><a href="/">Free Jonas Brandt</a></header>
<nav><ul><li><a href="/donate">Donate</a></li><li><a href="/about">About</a></li></ul></nav>
<main id="main">
<article id="post-41" class="post hentry"><header class="entry-header"><h2 class="entry-title"><a href="https://brandt.example/2019/06/order/" rel="bookmark">Court Orders a New Hearing for Jonas Brandt</a></h2>
<div class="entry-meta"><span class="posted-on"><a href="https://brandt.example/2019/06/order/"><time class="entry-date published" datetime="2019-06-18T09:00:00-07:00">June 18, 2019</time></a></span><span class="byline"> by <span class="author vcard"><a href="https://brandt.example/author/mlund/">Mia Lund</a></span></span></div></header>
<div class="entry-content"><p>FOR IMMEDIATE RELEASE</p>
<p>MILLBROOK, Ohio (June 18, 2019) – The county court on Tuesday ordered a new hearing for Jonas Brandt, a carpenter who has been held in the Millbrook jail since October without being told why. <a href="https://court.example/orders/311.pdf?utm_source=news">The order</a> gives the county ten days.</p>
<p>“He should have had this hearing in November,” said Clara Voss of the Millbrook Law Project. “We will be there.”</p>
<p>Contacts:<br>Clara Voss, Millbrook Law Project, <a href="tel:+14195550161">(419) 555-0161</a>, <a href="mailto:cvoss@mlp.example">Email</a></p></div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/category/press">Press</a></span></footer></article>
<article id="post-37" class="post hentry"><header class="entry-header"><h2 class="entry-title"><a href="https://brandt.example/2019/06/letter/">Carpenters Write to the Sheriff</a></h2>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2019-06-11">June 11, 2019</time></span></div></header>
<div class="entry-content"><p>June 10, 2019</p><p>Sheriff Walter Pohl<br>Millbrook County Sheriff’s Office<br>4 Court Street<br>Millbrook, OH 43001</p>
<p>Dear Sheriff Pohl:</p>
<p>We are carpenters, and Jonas Brandt has worked beside us for nine years. We ask you to tell him and his family why he is held, and to let him see his daughter.</p>
<p>Sincerely,</p><p>Rabbi Judith Amsel, Millbrook Interfaith Table</p><p>Rev. Dr. Paul Renner, Pastor, Second Street Church</p><p>Hon. Ida Kessler, Retired Judge</p></div></article>
<article id="post-36" class="post hentry"><header class="entry-header"><h2 class="entry-title"><a href="https://brandt.example/2019/06/soup/">Soup at the Gate</a></h2></header>
<div class="entry-content"><p>Everybody who stood at the gate was given soup by the neighbours, and forty bowls were carried back. The county has not answered <a href="https://brandt.example/2019/06/letter/#more">the letter</a>, and nobody in the office would say whether it had been opened.</p>
<p><a href="https://sign.example/brandt">Sign the petition</a></p></div></article>
<article id="post-30" class="post hentry"><header class="entry-header"><h2 class="entry-title"><a href="https://brandt.example/2019/05/vigil/">Vigil on June 1</a></h2>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2019-05-28">May 28, 2019</time></span></div></header>
<div class="entry-content"><p>MEDIA ADVISORY</p><p><strong>WHAT:</strong> Vigil for Jonas Brandt</p><p><strong>WHEN:</strong> Saturday, June 1, 2019, 6:30 p.m. to 8 p.m.</p><p><strong>WHERE:</strong> Millbrook County Jail, 4 Court Street, Millbrook</p><p><strong>WHO:</strong> Clara Voss, Millbrook Law Project; Imam Yusuf Hadi, Millbrook Mosque</p><p>Bring a candle. Songs will be sung in three languages, and the names of all who are held will be read at the gate at seven.</p></div></article>
</main><aside><h3>Archives</h3><ul><li><a href="/2019/05">May 2019</a></li></ul></aside><footer>Powered by WordPress</footer></body></html>`;

export const SQUARESPACE_PAGE = `${HEAD}<title>Updates — Free Lale Demir</title><base href=""><link rel="canonical" href="https://demir.example/updates"></head>
<body><header id="header"><nav><a href="/">Home</a></nav></header><main id="page"><section class="blog-basic-grid">
<div class="blog-item"><h1 class="blog-title"><a href="/updates/moved">She was moved to the north</a></h1><div class="blog-meta"><time class="blog-date" pubdate>Jul 9, 2019</time> <span>Written By <a href="/updates?author=1">Selin Demir</a></span></div>
<div class="sqs-block-content"><p>My sister was moved to the county house in the north on Monday. I drove four hours, and I was told at the door that visits begin on Thursday. I sat in my car and wrote this.</p><p>Watch <a href="https://youtu.be/Ab3dEf6hIjk">the interview that she gave in May</a>.</p></div></div>
<div class="blog-item"><h1 class="blog-title"><a href="/updates/appeal">The appeal is filed</a></h1><div class="blog-meta"><time class="blog-date" pubdate>Jul 2, 2019</time></div>
<div class="sqs-block-content"><p>The appeal of Lale Demir was filed on Tuesday by the Northern Defence Clinic, which asks the court of appeals to hear it in August. A stay is pending; until it is decided she may not be taken out of the state.</p><h3>In the news</h3><ul><li><a href="https://ledger.example/demir-appeal?fbclid=x1">Teacher asks court of appeals for a hearing</a>, Northern Ledger, July 3, 2019</li><li>Radio Halle: <a href="https://radiohalle.example/7">“Nobody told her class”</a></li></ul></div></div>
<div class="blog-item"><h1 class="blog-title"><a href="/updates/what-is-a-stay">What is a stay?</a></h1><div class="blog-meta"><time class="blog-date" pubdate>Jun 20, 2019</time></div>
<div class="sqs-block-content"><p>A stay is an order that puts another order off until a court has looked at it. A removal order means a paper that says that somebody must leave the country. Neither of them says anything about guilt.</p></div></div>
</section></main><footer>Made with Squarespace</footer></body></html>`;

export const ISSUES_PAGE = `${HEAD}<title>The Gate | Letters for Tomas Havel</title><meta property="og:url" content="https://thegate.example/archive"></head><body><div id="entry"><div class="single-post">
<div class="post-item"><h3 class="post-title"><a href="https://thegate.example/p/day-300">Day 300</a></h3><h4 class="subtitle">What three hundred nights are</h4><div class="meta">Nora Havel<br>Jun 14, 2019</div>
<div class="body markup"><p>Today my husband has been held for three hundred nights. I count them on the kitchen door, and I have asked the children to count with me, because I do not want to be the only one who knows.</p><p>Thank you for the cards. If you have not written yet: <a href="https://thegate.example/p/how-to-write">here is how</a>.</p></div></div>
<hr><div class="post-item"><h3 class="post-title"><a href="https://thegate.example/p/how-to-write">How to write to him</a></h3><div class="meta">Nora Havel<br>Jun 1, 2019</div>
<div class="body markup"><p>Letters go to the annex at 12 Quay Street. Write his whole name on the envelope, and no staples. Pictures are given to him when they are printed on plain paper, and books only when a shop sends them.</p></div></div>
</div></div></body></html>`;

export const PLAIN_HTML_PAGE = `<html><head><title>Free Ana Costa</title></head><body><h1>Free Ana Costa</h1>
<h2>The judge has not ruled</h2><p>The judge heard the lawyers of Ana Costa on Thursday and did not rule from the bench. Her order is expected before the end of the month, and we will write here as soon as it is read to us.</p><hr>
<h2>March 4, 2019 - A letter from the school</h2><p>The school in which Ana Costa taught has written to the governor. Its <a href="letter.html">letter</a> says that her class has had six substitutes, and that none of them knew the songs.</p><hr>
<h2>February 20, 2019 - Arrested at the bakery</h2><p>Ana Costa was arrested on Wednesday at the bakery where she buys rolls for her class. Nobody has said what for. The county says that it holds her for another county, and the other county says that it does not know her name.</p><hr>
<h2>About Ana</h2><p>Ana Costa is a teacher of music from Porto, and has lived in Fairhaven since 2003. She has two sons, a class of twenty-six, and a choir that sings on Sundays.</p></body></html>`;

export const TEASERS_PAGE = `${HEAD}<title>News</title><link rel="canonical" href="https://free-ilves.example/news"></head><body><div class="posts">
<div class="post"><h2><a href="/news/transfer">Transfer stopped at the last hour</a></h2><p class="date">August 21, 2019</p><p>The van was already in the yard when the order came.</p><p><a href="/news/transfer">Read more</a></p></div>
<div class="post"><h2><a href="/news/hearing">Hearing set for September</a></h2><p class="date">August 12, 2019</p><p>The clerk has set the hearing of Mart Ilves for September 9.</p><p><a href="/news/hearing">Read more</a></p></div>
<div class="post"><h2><a href="/news/arrest">Mart Ilves arrested</a></h2><p class="date">August 2, 2019</p><p>He was taken from the ferry on Friday.</p><p><a href="/news/arrest">Read more</a></p></div>
</div></body></html>`;
