// Chapter 1. The sources: one article, and the record beside it.
// Everything later hangs on a claim, and every claim on one of these. The article is a reading of the Vladivostok summit by two scholars in Moscow.
// The record is there for what a reader needs and the article leaves out or dates otherwise: each fact names its own document.
// A url is given only where the address is known to lead to the document, or to the page of the data set.
// A published day with inferred = true is our reckoning: see publishedNote.

// The article. Its own text carries no day: it speaks of 25 April 2019 as past and of 22 December 2019 as to come.
MERGE (s:Source {id: 'source:diplomat-2019'})
SET s.title = 'Takeaways From the Long-Awaited Russia-North Korea Summit',
    s.publisher = 'The Diplomat', s.published = '[2019-04-26..2019-05-31]', s.role = 'article', s.inferred = true,
    s.publishedNote = 'No day is printed in the text. The first on which it can have appeared is taken: the day after the press conference that it reports.';

// United Nations documents are public on the day of their adoption.
MERGE (s:Source {id: 'source:S-RES-1718'})
SET s.title = 'Security Council resolution 1718 (2006)',
    s.publisher = 'United Nations', s.published = '2006-10-14', s.role = 'record',
    s.url = 'https://undocs.org/S/RES/1718(2006)';

MERGE (s:Source {id: 'source:S-RES-2371'})
SET s.title = 'Security Council resolution 2371 (2017)',
    s.publisher = 'United Nations', s.published = '2017-08-05', s.role = 'record',
    s.url = 'https://undocs.org/S/RES/2371(2017)';

MERGE (s:Source {id: 'source:S-RES-2375'})
SET s.title = 'Security Council resolution 2375 (2017)',
    s.publisher = 'United Nations', s.published = '2017-09-11', s.role = 'record',
    s.url = 'https://undocs.org/S/RES/2375(2017)';

MERGE (s:Source {id: 'source:S-RES-2397'})
SET s.title = 'Security Council resolution 2397 (2017)',
    s.publisher = 'United Nations', s.published = '2017-12-22', s.role = 'record',
    s.url = 'https://undocs.org/S/RES/2397(2017)';

MERGE (s:Source {id: 'source:A-RES-2758'})
SET s.title = 'General Assembly resolution 2758 (XXVI)',
    s.publisher = 'United Nations', s.published = '1971-10-25', s.role = 'record',
    s.url = 'https://undocs.org/A/RES/2758(XXVI)';

MERGE (s:Source {id: 'source:un-charter'})
SET s.title = 'Charter of the United Nations',
    s.publisher = 'United Nations', s.published = '1945-10-24', s.role = 'record', s.inferred = true,
    s.publishedNote = 'Signed on 26 June 1945. The day it entered into force is taken, since its membership of the Council counts from then.',
    s.url = 'https://www.un.org/en/about-us/un-charter';

MERGE (s:Source {id: 'source:letter-1991-12-24'})
SET s.title = 'Letter of the President of the Russian Federation to the Secretary-General',
    s.publisher = 'United Nations', s.published = '1991-12-24', s.role = 'record';

// Treaties and data about treaties. A release whose day is not known counts from the first day after its data end.
MERGE (s:Source {id: 'source:npt'})
SET s.title = 'Treaty on the Non-Proliferation of Nuclear Weapons (UN Treaty Series 10485)',
    s.publisher = 'United Nations', s.published = '1970-03-05', s.role = 'record',
    s.url = 'https://treaties.unoda.org/t/npt';

MERGE (s:Source {id: 'source:unoda-npt-1992'})
SET s.title = 'Status of the Non-Proliferation Treaty, with the accessions of 1992',
    s.publisher = 'UN Office for Disarmament Affairs', s.published = '1992-12-31', s.role = 'record', s.inferred = true,
    s.publishedNote = 'The last day of the year of both accessions.',
    s.url = 'https://treaties.unoda.org/t/npt';

MERGE (s:Source {id: 'source:us-rok-treaty-1953'})
SET s.title = 'Mutual Defense Treaty between the United States and the Republic of Korea',
    s.publisher = 'Governments of the two states', s.published = '1954-11-17', s.role = 'record', s.inferred = true,
    s.publishedNote = 'Signed in 1953. The day of its entry into force is taken, which it cannot state earlier.',
    s.url = 'https://avalon.law.yale.edu/20th_century/kor001.asp';

MERGE (s:Source {id: 'source:cow-alliances-4.1'})
SET s.title = 'Formal Alliances, version 4.1',
    s.publisher = 'Correlates of War Project', s.published = '2013-01-01', s.role = 'record', s.inferred = true,
    s.publishedNote = 'First day after the data end on 31 December 2012.',
    s.url = 'https://correlatesofwar.org/data-sets/formal-alliances/';

MERGE (s:Source {id: 'source:atop-5.0'})
SET s.title = 'Alliance Treaty Obligations and Provisions, version 5.0',
    s.publisher = 'ATOP Project', s.published = '2019-01-01', s.role = 'record', s.inferred = true,
    s.publishedNote = 'First day after the data end on 31 December 2018.',
    s.url = 'http://www.atopdata.org/';

MERGE (s:Source {id: 'source:rus-mid-2000-02-09'})
SET s.title = 'Notice of the signing of the treaty with North Korea',
    s.publisher = 'Ministry of Foreign Affairs of Russia', s.published = '2000-02-09', s.role = 'record';

// Governments, presidencies and news agencies on single meetings and posts.
MERGE (s:Source {id: 'source:moscow-declaration-2001'})
SET s.title = 'Moscow Declaration of Russia and North Korea',
    s.publisher = 'President of Russia', s.published = '2001-08-04', s.role = 'record',
    s.url = 'https://worldjpn.net/documents/texts/JPKR/20010804.D1E.html';

MERGE (s:Source {id: 'source:kremlin-2002-08-23'})
SET s.title = 'Meeting with Kim Jong Il in Vladivostok',
    s.publisher = 'President of Russia', s.published = '2002-08-23', s.role = 'record';

MERGE (s:Source {id: 'source:six-party-chair-2003-08-29'})
SET s.title = 'Statement of the chair of the first round of the Six-Party Talks',
    s.publisher = 'Ministry of Foreign Affairs of China', s.published = '2003-08-29', s.role = 'record';

MERGE (s:Source {id: 'source:decree-2004-03-09'})
SET s.title = 'Decree that names the foreign minister',
    s.publisher = 'President of Russia', s.published = '2004-03-09', s.role = 'record';

MERGE (s:Source {id: 'source:dprk-mfa-2009-04-14'})
SET s.title = 'Statement on leaving the Six-Party Talks',
    s.publisher = 'Ministry of Foreign Affairs of North Korea', s.published = '2009-04-14', s.role = 'record';

MERGE (s:Source {id: 'source:kremlin-2011-08-24'})
SET s.title = 'Meeting with Kim Jong Il near Ulan-Ude',
    s.publisher = 'President of Russia', s.published = '2011-08-24', s.role = 'record';

MERGE (s:Source {id: 'source:kcna-2011-12-19'})
SET s.title = 'Notice of the death of Kim Jong Il',
    s.publisher = 'KCNA', s.published = '2011-12-19', s.role = 'record';

MERGE (s:Source {id: 'source:spa-2016-06-29'})
SET s.title = 'Session of the Supreme People’s Assembly',
    s.publisher = 'Supreme People’s Assembly', s.published = '2016-06-29', s.role = 'record';

MERGE (s:Source {id: 'source:joint-statement-2017-07-04'})
SET s.title = 'Joint statement of the Russian and Chinese foreign ministries on the Korean Peninsula',
    s.publisher = 'Foreign ministries of Russia and China', s.published = '2017-07-04', s.role = 'record';

MERGE (s:Source {id: 'source:xinhua-2018-03-28'})
SET s.title = 'Report of the meeting in Beijing, March 2018',
    s.publisher = 'Xinhua', s.published = '2018-03-28', s.role = 'record';

MERGE (s:Source {id: 'source:kcna-2018-04-21'})
SET s.title = 'Report of the plenary meeting of the Central Committee',
    s.publisher = 'KCNA', s.published = '2018-04-21', s.role = 'record';

MERGE (s:Source {id: 'source:panmunjom-declaration-2018-04-27'})
SET s.title = 'Panmunjom Declaration',
    s.publisher = 'Leaders of the two Koreas', s.published = '2018-04-27', s.role = 'record',
    s.url = 'https://undocs.org/A/72/951';

MERGE (s:Source {id: 'source:xinhua-2018-05-08'})
SET s.title = 'Report of the meeting in Dalian, May 2018',
    s.publisher = 'Xinhua', s.published = '2018-05-08', s.role = 'record';

MERGE (s:Source {id: 'source:rok-president-2018-05-26'})
SET s.title = 'Notice of the second inter-Korean summit of 2018',
    s.publisher = 'Office of the President of South Korea', s.published = '2018-05-26', s.role = 'record';

MERGE (s:Source {id: 'source:rus-mid-2018-05-31'})
SET s.title = 'Notice of Sergey Lavrov in Pyongyang',
    s.publisher = 'Ministry of Foreign Affairs of Russia', s.published = '2018-05-31', s.role = 'record';

MERGE (s:Source {id: 'source:singapore-statement-2018-06-12'})
SET s.title = 'Joint statement of the Singapore summit',
    s.publisher = 'Both governments', s.published = '2018-06-12', s.role = 'record',
    s.url = 'https://trumpwhitehouse.archives.gov/briefings-statements/joint-statement-president-donald-j-trump-united-states-america-chairman-kim-jong-un-democratic-peoples-republic-korea-singapore-summit/';

MERGE (s:Source {id: 'source:xinhua-2018-06-20'})
SET s.title = 'Report of the meeting in Beijing, June 2018',
    s.publisher = 'Xinhua', s.published = '2018-06-20', s.role = 'record';

MERGE (s:Source {id: 'source:pyongyang-declaration-2018-09-19'})
SET s.title = 'Pyongyang Joint Declaration',
    s.publisher = 'Leaders of the two Koreas', s.published = '2018-09-19', s.role = 'record';

MERGE (s:Source {id: 'source:xinhua-2019-01-10'})
SET s.title = 'Report of the meeting in Beijing, January 2019',
    s.publisher = 'Xinhua', s.published = '2019-01-10', s.role = 'record';

MERGE (s:Source {id: 'source:white-house-2019-02-28'})
SET s.title = 'Statement on the Hanoi summit',
    s.publisher = 'The White House', s.published = '2019-02-28', s.role = 'record';

MERGE (s:Source {id: 'source:kcna-2019-04-13'})
SET s.title = 'Report of the policy speech of Kim Jong Un',
    s.publisher = 'KCNA', s.published = '2019-04-13', s.role = 'record';

MERGE (s:Source {id: 'source:kremlin-2019-04-25'})
SET s.title = 'Russian–North Korean talks in Vladivostok, and the news conference after them',
    s.publisher = 'President of Russia', s.published = '2019-04-25', s.role = 'record',
    s.url = 'http://en.kremlin.ru/events/president/news/60370';

// Who took an office, and when.
MERGE (s:Source {id: 'source:archigos-4.1'})
SET s.title = 'Archigos, a data set of political leaders, version 4.1',
    s.publisher = 'Hein Goemans, Kristian Skrede Gleditsch and Giacomo Chiozza', s.published = '2016-01-01', s.role = 'record', s.inferred = true,
    s.publishedNote = 'First day after the data end on 31 December 2015.',
    s.url = 'https://www.rochester.edu/college/faculty/hgoemans/data.htm';

MERGE (s:Source {id: 'source:rus-inauguration-2000-05-07'})
SET s.title = 'Inauguration of the President of Russia, 7 May 2000',
    s.publisher = 'President of Russia', s.published = '2000-05-07', s.role = 'record';

MERGE (s:Source {id: 'source:rus-inauguration-2008-05-07'})
SET s.title = 'Inauguration of the President of Russia, 7 May 2008',
    s.publisher = 'President of Russia', s.published = '2008-05-07', s.role = 'record';

MERGE (s:Source {id: 'source:rus-inauguration-2012-05-07'})
SET s.title = 'Inauguration of the President of Russia, 7 May 2012',
    s.publisher = 'President of Russia', s.published = '2012-05-07', s.role = 'record';

MERGE (s:Source {id: 'source:xinhua-2013-03-14'})
SET s.title = 'Report of the election of the President of China',
    s.publisher = 'Xinhua', s.published = '2013-03-14', s.role = 'record',
    s.url = 'http://www.china.org.cn/china/NPC_CPPCC_2013/2013-03/14/content_28239654.htm';

MERGE (s:Source {id: 'source:us-inauguration-2017-01-20'})
SET s.title = 'Inaugural address of 20 January 2017',
    s.publisher = 'The White House', s.published = '2017-01-20', s.role = 'record',
    s.url = 'https://trumpwhitehouse.archives.gov/briefings-statements/the-inaugural-address/';

MERGE (s:Source {id: 'source:korea-net-2017-05-10'})
SET s.title = 'Report of the first day of the President of South Korea',
    s.publisher = 'Korea.net', s.published = '2017-05-10', s.role = 'record',
    s.url = 'https://www.korea.net/NewsFocus/policies/view?articleId=145927';

// On the clause for Russian coal in resolution 2397.
MERGE (s:Source {id: 'source:tass-2018-10-02'})
SET s.title = 'South Korean ambassador on the Rajin–Khasan project',
    s.publisher = 'TASS', s.published = '2018-10-02', s.role = 'record',
    s.url = 'https://tass.com/economy/1023928';
