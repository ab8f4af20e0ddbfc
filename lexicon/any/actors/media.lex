# News agencies, outlets, state media, and the media arms of armed groups. A state's media is a member of no government here:

# what it says for itself is media; whom it quotes is the source.

# --- agencies ---

actor afp
    name "AFP"
    alias "Agence France-Presse"
    kind media
    country FR

actor reuters
    name "Reuters"
    alias "Reuters news agency" "Thomson Reuters"
    kind media
    country GB

actor ap
    name "Associated Press"
    alias "The Associated Press" "AP news agency"
    acronym "AP"
    kind media
    country US

actor upi
    name "UPI"
    alias "United Press International"
    kind media
    country US

actor dpa
    name "dpa"
    alias "Deutsche Presse-Agentur" "German Press Agency" "German news agency dpa" "dpa news agency"
    acronym "DPA"
    kind media
    country DE

actor efe
    name "EFE news agency"
    alias "Agencia EFE"
    acronym "EFE"
    kind media
    country ES

actor ansa
    name "ANSA news agency"
    alias "Agenzia ANSA"
    acronym "ANSA"
    kind media
    country IT

actor kyodo
    name "Kyodo"
    alias "Kyodo News" "Kyodo news agency"
    kind media
    country JP

actor yonhap
    name "Yonhap"
    alias "Yonhap News Agency"
    kind media
    country KR

actor xinhua
    name "Xinhua"
    alias "Xinhua News Agency" "New China News Agency"
    kind media
    country CN

actor kcna
    name "KCNA"
    alias "Korean Central News Agency"
    kind media
    country KP

actor pti
    name "Press Trust of India"
    alias "PTI news agency"
    acronym "PTI"
    kind media
    country IN

actor ani
    name "Asian News International"
    alias "Indo-Asian News Service"
    acronym "ANI" "IANS"
    kind media
    country IN

actor app-pakistan
    name "Associated Press of Pakistan"
    kind media
    country PK

actor anadolu
    name "Anadolu Agency"
    alias "Anadolu" "Anadolu news agency" "Turkey's state-run Anadolu Agency" "Turkish state news agency Anadolu"
    alias "Anadolu Ajansi" "state-run Anadolu Agency" "state-run Anadolu news agency" "Anatolia news agency"
    alias "Anatolian news agency"
    kind media
    country TR

actor dha
    name "Demirören News Agency"
    alias "Dogan News Agency" "Doğan Haber Ajansı" "Ihlas News Agency"
    acronym "DHA"
    kind media
    country TR

actor anf
    name "Firat News Agency"
    alias "ANF News" "Ajansa Nûçeyan a Firatê" "Mezopotamya Agency" "Dicle News Agency"
    kind media
    country TR

actor tass
    name "TASS"
    alias "ITAR-TASS" "Tass news agency" "Russian news agency TASS" "Russia's TASS"
    kind media
    country RU

actor ria
    name "RIA Novosti"
    alias "RIA news agency" "Russian news agency RIA" "Russian state news agency RIA"
    acronym "RIA"
    kind media
    country RU

actor interfax
    name "Interfax"
    alias "Interfax news agency" "Interfax-AVN"
    kind media
    country RU

actor sputnik
    name "Sputnik"
    alias "Sputnik news agency" "Russia's Sputnik"
    kind media
    country RU

actor interfax-ukraine
    name "Interfax-Ukraine"
    kind media
    country UA

actor ukrinform
    name "Ukrinform"
    alias "UNIAN"
    kind media
    country UA

actor belta
    name "BelTA"
    alias "Belta news agency"
    kind media
    country BY

actor sana
    name "Syrian Arab News Agency"
    alias "SANA news agency" "Syrian state news agency" "Syria's state news agency" "state news agency SANA"
    alias "Syrian official news agency" "official Syrian Arab News Agency" "Syria's official news agency"
    alias "state-run SANA" "Syria's SANA" "Syrian state news agency SANA" "official news agency SANA" "official SANA"
    acronym "SANA"
    kind media
    country SY

actor irna
    name "IRNA"
    alias "Islamic Republic News Agency" "IRNA news agency" "official IRNA news agency" "Iranian state news agency"
    alias "Iran's state news agency" "state news agency IRNA" "Iran's official news agency"
    kind media
    country IR

actor fars
    name "Fars News Agency"
    alias "semi-official Fars news agency" "Fars News" "Iran's Fars news agency"
    kind media
    country IR

actor tasnim
    name "Tasnim"
    alias "Tasnim News Agency" "semi-official Tasnim news agency" "Iranian news agency Tasnim"
    kind media
    country IR

actor mehr
    name "Mehr News Agency"
    alias "Mehr News"
    kind media
    country IR

actor isna
    name "ISNA"
    alias "Iranian Students' News Agency"
    acronym "ISNA"
    kind media
    country IR

actor ina-iraq
    name "Iraqi News Agency"
    alias "Iraq News Agency" "Iraq's state news agency" "National Iraqi News Agency"
    kind media
    country IQ

actor nna-lebanon
    name "National News Agency (Lebanon)"
    alias "National News Agency" "Lebanon's National News Agency" "Lebanese National News Agency"
    alias "Lebanon's state-run National News Agency" "Lebanese state news agency"
    alias "Lebanon's official National News Agency" "Lebanon's state news agency" "state-run National News Agency"
    alias "NNA"
    kind media
    country LB

actor wafa
    name "WAFA"
    alias "WAFA news agency" "Palestinian news agency WAFA" "Palestinian News Agency"
    alias "official Palestinian news agency" "Palestinian official news agency" "Palestinian state news agency"
    kind media
    country PS

actor maan
    name "Ma'an News Agency"
    alias "Shehab News Agency" "Safa News Agency"
    kind media
    country PS

actor petra
    name "Petra News Agency"
    alias "Jordan News Agency" "Jordan's official Petra news agency" "state news agency Petra"
    kind media
    country JO

actor mena
    name "Middle East News Agency"
    alias "MENA news agency"
    kind media
    country EG

actor spa
    name "Saudi Press Agency"
    alias "Saudi state news agency" "Saudi Arabia's state news agency"
    acronym "SPA"
    kind media
    country SA

actor wam
    name "Emirates News Agency"
    alias "WAM news agency" "UAE state news agency"
    acronym "WAM"
    kind media
    country AE

actor qna
    name "Qatar News Agency"
    kind media
    country QA

actor kuna
    name "KUNA"
    alias "Kuwait News Agency"
    kind media
    country KW

actor saba
    name "Saba News Agency"
    alias "Houthi-run Saba news agency" "Houthi-run Saba" "Yemen's Saba news agency"
    kind media
    country YE

actor suna
    name "Sudan News Agency"
    alias "Sudanese news agency SUNA" "SUNA news agency"
    acronym "SUNA"
    kind media
    country SD

actor aps-algeria
    name "Algeria Press Service"
    alias "Algerian Press Service" "APS news agency"
    kind media
    country DZ

actor map-morocco
    name "Maghreb Arabe Presse"
    alias "Moroccan Agency Press" "MAP news agency"
    kind media
    country MA

actor ena
    name "Ethiopian News Agency"
    alias "Fana Broadcasting Corporate" "Fana Broadcasting" "Ethiopian Broadcasting Corporation"
    kind media
    country ET

actor sonna
    name "Somali National News Agency"
    alias "SONNA"
    kind media
    country SO

actor nan
    name "News Agency of Nigeria"
    acronym "NAN"
    kind media
    country NG

actor ani-mauritania
    name "Nouakchott news agency"
    alias "Agence Nouakchott d'Information" "Agence Nouakchott Information" "ANI Mauritania" "Al-Akhbar news agency"
    alias "Mauritanian news agency Al-Akhbar"
    kind media
    country MR

actor bakhtar
    name "Bakhtar News Agency"
    alias "Pajhwok" "Pajhwok Afghan News" "Khaama Press"
    kind media
    country AF

actor azertac
    name "AZERTAC"
    alias "Azertag" "Trend news agency" "Turan news agency"
    kind media
    country AZ

actor armenpress
    name "Armenpress"
    kind media
    country AM

actor tanjug
    name "Tanjug"
    alias "Tanjug news agency" "Beta news agency" "Kosovapress" "Kosova Press" "SRNA news agency"
    kind media
    country RS

actor bernama
    name "Bernama"
    kind media
    country MY

actor antara
    name "Antara news agency"
    kind media
    country ID

actor zaman-al-wasl
    name "Zaman al-Wasl"
    alias "Enab Baladi" "Orient TV" "Orient News" "Orient News Agency" "Ariha Today" "Qasioun News Agency"
    alias "Smart News Agency" "SMART News" "Shaam News Network" "Sham News Network" "Shahba Press" "Thiqa News Agency"
    kind media
    country SY

actor north-press
    name "North Press Agency"
    alias "North Press" "ANHA" "Hawar News Agency" "Hawar News"
    kind media
    country SY

# --- state and party broadcasters ---

actor syrian-state-tv
    name "Syrian state television"
    alias "Syrian state TV" "Syrian state media" "Syria's state television" "Syria's state TV" "Syria's state media"
    alias "Syrian television" "Al-Ikhbariya" "Al-Ikhbariya TV" "Ikhbariya TV" "Syria TV" "Syrian TV"
    alias "al-Ikhbariya al-Suriya" "Syrian Arab TV"
    kind media
    country SY

actor iranian-state-tv
    name "Iranian state television"
    alias "Iranian state TV" "Iran's state television" "Iran's state TV" "Iranian state media" "Iran's state media"
    alias "Press TV" "Al-Alam" "IRIB" "IRINN" "Nour News" "Nournews"
    kind media
    country IR

actor iraqi-state-tv
    name "Iraqi state television"
    alias "Iraqi state TV" "Iraqiya" "Al-Iraqiya" "Iraqiya TV" "Iraqi state media" "Al-Sumaria" "Alsumaria"
    alias "Shafaq News"
    kind media
    country IQ

actor egyptian-state-tv
    name "Egyptian state television"
    alias "Egyptian state TV" "Egypt's state television" "Egypt's state TV" "Nile TV" "Al-Ahram"
    alias "Egyptian state media" "Al-Qahera News" "Extra News"
    kind media
    country EG

actor libyan-state-tv
    name "Libyan state television"
    alias "Libyan state TV" "Libya's state TV" "Libya Observer" "Al-Wasat" "Libya al-Ahrar" "Libya Al-Ahrar TV"
    kind media
    country LY

actor al-masirah
    name "Al-Masirah"
    alias "Al-Masirah TV" "Houthi-run Al-Masirah TV" "Houthi-run Al Masirah" "al-Massirah" "Al-Maseerah"
    alias "Houthi-run al-Masirah television" "Houthi media" "Houthi-run media"
    kind media
    country YE

actor al-manar
    name "Al-Manar"
    alias "Al-Manar TV" "Al-Manar television" "Hezbollah's Al-Manar TV" "Hezbollah's Al-Manar" "Hezbollah-run Al-Manar"
    kind media
    country LB

actor al-mayadeen
    name "Al-Mayadeen"
    alias "Al Mayadeen TV"
    kind media
    country LB

actor al-aqsa-tv
    name "Al-Aqsa TV"
    alias "Al-Aqsa television" "Hamas-run Al-Aqsa TV" "Al-Aqsa Radio" "Palestine TV" "Palestine Today TV"
    alias "Voice of Palestine" "Quds News Network"
    kind media
    country PS

actor lbc
    name "LBCI"
    alias "Lebanese Broadcasting Corporation" "MTV Lebanon" "Al-Jadeed" "L'Orient-Le Jour" "Naharnet"
    alias "Al-Akhbar newspaper" "L'Orient Today"
    kind media
    country LB

actor trt
    name "TRT"
    alias "TRT World" "TRT Haber" "NTV television" "Turkish state television" "Turkish state media" "Hurriyet"
    alias "Daily Sabah" "Turkish broadcaster NTV" "CNN Turk" "Yeni Safak" "A Haber" "Haberturk" "Milliyet"
    acronym "TRT"
    kind media
    country TR

actor russian-state-tv
    name "Russian state television"
    alias "Russian state TV" "Rossiya 24" "Channel One Russia" "Rossiya 1" "Russian state media" "RT television"
    alias "Russia Today" "Zvezda" "Russia's state television" "Zvezda TV"
    kind media
    country RU

actor cctv
    name "China Central Television"
    alias "CGTN" "Global Times" "People's Daily"
    acronym "CCTV"
    kind media
    country CN

actor pakistani-media
    name "Pakistani media"
    alias "Dawn newspaper" "Dawn News" "Geo News" "Geo TV" "ARY News" "Express Tribune" "Radio Pakistan" "Samaa TV"
    alias "Pakistan Television" "Dawn.com"
    kind media
    country PK

actor afghan-media
    name "TOLOnews"
    alias "TOLO News" "Tolo TV" "1TV Kabul" "Amu TV" "Ariana News"
    kind media
    country AF

actor india-media
    name "Indian media"
    alias "NDTV" "Times of India" "Hindustan Times" "Indian Express" "CNN-News18" "Times Now" "Doordarshan"
    alias "The Wire India" "Press Information Bureau of India"
    kind media
    country IN

actor ortm
    name "ORTM"
    alias "Malian state television" "Malian state TV" "Malijet" "Studio Tamani" "Mali's state television"
    alias "Malian public television"
    kind media
    country ML

actor nigerian-media
    name "Nigerian media"
    alias "Premium Times" "Daily Trust" "Vanguard newspaper" "Punch newspaper" "Sahara Reporters" "ThisDay"
    alias "The Guardian Nigeria" "Channels Television" "HumAngle" "TheCable" "PRNigeria" "Daily Post Nigeria"
    alias "Leadership newspaper"
    kind media
    country NG

actor kenyan-media
    name "Kenyan media"
    alias "Nation Media" "Daily Nation" "Capital FM Kenya" "Nation Africa" "Standard newspaper of Kenya"
    alias "The EastAfrican"
    kind media
    country KE

actor somali-media
    name "Somali media"
    alias "Garowe Online" "Radio Mogadishu" "Hiiraan Online" "Shabelle Media Network" "Radio Shabelle" "Goobjoog"
    alias "Radio Dalsan" "Shabelle Media" "Horseed Media" "Dalsan Radio" "Caasimada Online"
    kind media
    country SO

actor ethiopian-media
    name "Addis Standard"
    alias "The Reporter Ethiopia" "Borkena" "Tigrai TV" "Tigray TV" "Amhara Media Corporation"
    kind media
    country ET

actor sudanese-media
    name "Sudanese media"
    alias "Sudan Tribune" "Radio Dabanga" "Dabanga" "Ayin Network" "Dabanga Sudan" "Radio Tamazuj" "Sudan War Monitor"
    alias "Sudan TV"
    kind media
    country SD

actor radio-okapi
    name "Radio Okapi"
    alias "Actualite.cd" "Kivu Morning Post"
    kind media
    country CD

actor sahel-media
    name "Sahel media"
    alias "RFI" "Radio France Internationale" "Jeune Afrique" "Radio Omega" "MENASTREAM" "Africanews" "AllAfrica"
    alias "Studio Yafa" "aBamako" "ActuNiger" "Sahel news site ActuNiger"
    kind media

actor burkina-media
    name "Burkina Information Agency"
    alias "Agence d'information du Burkina" "Radio Télévision du Burkina"
    kind media
    country BF

actor ukrainian-media
    name "Ukrainian media"
    alias "Ukrainska Pravda" "Kyiv Independent" "Kyiv Post" "Suspilne" "Hromadske" "Espreso TV" "RBC-Ukraine"
    alias "Radio NV" "Kyiv Independent newspaper"
    kind media
    country UA

actor russian-independent-media
    name "Independent Russian media"
    alias "Meduza" "Mediazona" "Novaya Gazeta" "Novaya Gazeta Europe" "Moscow Times" "Echo of Moscow" "iStories"
    alias "Verstka" "Dozhd" "TV Rain" "Astra Telegram channel"
    kind media
    country RU

actor russian-media
    name "Russian media"
    alias "Kommersant" "Izvestia" "Komsomolskaya Pravda" "RBC news" "Baza Telegram channel" "Mash Telegram channel"
    alias "SHOT Telegram channel" "Lenta.ru" "Gazeta.ru" "Rybar" "War Gonzo" "Baza"
    kind media
    country RU

actor israeli-media
    name "Israeli media"
    alias "Haaretz" "Times of Israel" "Jerusalem Post" "Ynet" "Yedioth Ahronoth" "Israel Hayom" "Channel 12 of Israel"
    alias "Israel's Channel 12" "Israel Radio" "Israeli Army Radio" "Israel's Channel 13" "Kan public broadcaster"
    alias "Kan News" "Israel's Army Radio" "Israel's Kan" "+972 Magazine" "Walla news" "Maariv" "i24NEWS"
    alias "Israeli public radio"
    kind media
    country IL

actor myanmar-media
    name "Myanmar media"
    alias "The Irrawaddy" "Myanmar Now" "Democratic Voice of Burma" "Mizzima" "Frontier Myanmar"
    alias "Global New Light of Myanmar" "Khit Thit Media" "Myawaddy TV" "Narinjara News" "Development Media Group"
    alias "MRTV" "Kachin News Group" "Shwe Phee Myay" "Shan Herald Agency for News" "Irrawaddy news"
    alias "Irrawaddy magazine"
    kind media
    country MM

actor philippine-media
    name "Philippine media"
    alias "Rappler" "Philippine Daily Inquirer" "GMA News" "ABS-CBN" "Philippine News Agency" "Philippine Star"
    kind media
    country PH

actor latin-american-media
    name "Latin American media"
    alias "El Tiempo" "Caracol Radio" "El Espectador" "Blu Radio" "Reforma newspaper" "El Universal" "Milenio"
    alias "Prensa Latina" "teleSUR" "Animal Politico" "Radio Caracol"
    kind media

actor kurdish-media
    name "Kurdish media"
    alias "Rudaw" "Kurdistan 24" "Kurdistan24" "NRT TV" "Basnews" "Bas News" "Channel 8 Kurdistan" "Rudaw TV"
    kind media
    country IQ

actor gulf-yemen-media
    name "Yemeni media"
    alias "Al-Masdar Online" "Yemen Monitor" "South24" "Aden al-Ghad" "Belqees TV" "Yemen Times" "Suhail TV"
    alias "Marib Press"
    kind media
    country YE

# --- international outlets ---

actor al-jazeera
    name "Al Jazeera"
    alias "Aljazeera" "Al-Jazeera television" "Al Jazeera English" "Al Jazeera Arabic" "Al-Jazeera TV"
    alias "Qatar-based Al Jazeera" "Al-Jazira"
    kind media
    country QA

actor al-arabiya
    name "Al Arabiya"
    alias "Al-Arabiya television" "Al Arabiya TV" "Al-Hadath" "Saudi-owned Al Arabiya" "Asharq News" "Asharq al-Awsat"
    alias "Sky News Arabia" "Arab News"
    kind media
    country SA AE

actor bbc
    name "BBC"
    alias "BBC News" "BBC Arabic" "BBC Persian" "BBC World Service" "BBC Verify" "British Broadcasting Corporation"
    alias "BBC Hausa" "BBC Afrique" "BBC Somali" "BBC Russian" "BBC Monitoring" "BBC Africa Eye" "BBC Burmese"
    kind media
    country GB

actor cnn
    name "CNN"
    alias "Cable News Network" "CNN International"
    kind media
    country US

actor fox-news
    name "Fox News"
    alias "FoxNews"
    kind media
    country US

actor us-networks
    name "US television networks"
    alias "CBS News" "ABC News" "NBC News" "MSNBC" "CBS" "NBC" "PBS NewsHour"
    kind media
    country US

actor npr
    name "NPR"
    alias "National Public Radio"
    kind media
    country US

actor new-york-times
    name "New York Times"
    alias "The New York Times" "NYTimes"
    kind media
    country US

actor washington-post
    name "Washington Post"
    alias "The Washington Post"
    kind media
    country US

actor wall-street-journal
    name "Wall Street Journal"
    alias "The Wall Street Journal"
    kind media
    country US

actor us-press
    name "US press"
    alias "USA Today" "Los Angeles Times" "Boston Globe" "Chicago Tribune" "Miami Herald" "McClatchy" "Newsweek"
    alias "Time magazine" "Christian Science Monitor" "Politico" "Axios" "Bloomberg News" "Daily Beast" "ProPublica"
    alias "VICE News" "Huffington Post" "HuffPost"
    kind media
    country US

actor the-guardian
    name "Guardian newspaper"
    alias "Britain's Guardian" "Guardian reporters"
    acronym "Guardian"
    kind media
    country GB

actor british-press
    name "British press"
    alias "Daily Telegraph" "Financial Times" "The Times of London" "Sunday Times" "Daily Mail" "Sky News" "ITV News"
    alias "Channel 4 News" "The Independent newspaper" "Middle East Eye" "Al-Araby Al-Jadeed" "Sunday Telegraph"
    kind media
    country GB

actor le-monde
    name "Le Monde"
    alias "Le Figaro" "France 24" "France24" "France Inter" "BFMTV" "BFM TV" "Mediapart" "Franceinfo" "Le Parisien"
    alias "Libération newspaper"
    kind media
    country FR

actor der-spiegel
    name "Der Spiegel"
    alias "Bild newspaper" "Deutsche Welle" "Die Welt" "Suddeutsche Zeitung" "Frankfurter Allgemeine Zeitung"
    kind media
    country DE

actor el-pais
    name "El País"
    alias "El Mundo" "La Vanguardia" "Corriere della Sera" "La Repubblica"
    kind media
    country ES

actor voa
    name "Voice of America"
    alias "VOA" "VOA News" "VOA Hausa" "Alhurra" "Al-Hurra"
    kind media
    country US

actor rfe-rl
    name "RFE/RL"
    alias "Radio Free Europe" "Radio Free Europe/Radio Liberty" "Radio Liberty" "Radio Free Asia" "Radio Farda"
    alias "Radio Azadi" "Radio Mashaal"
    kind media
    country CZ

actor cbc
    name "CBC"
    alias "CBC News" "Globe and Mail" "Canadian Press" "Canadian Broadcasting Corporation" "Toronto Star"
    kind media
    country CA

actor abc-australia
    name "ABC (Australia)"
    alias "Australian Broadcasting Corporation" "Sydney Morning Herald"
    kind media
    country AU

actor asian-press
    name "Asian press"
    alias "South China Morning Post" "Nikkei Asia" "Straits Times" "Bangkok Post" "Channel NewsAsia" "Jakarta Post"
    alias "Phnom Penh Post" "Benar News" "BenarNews" "NHK" "Daily Star Bangladesh" "Kathmandu Post" "Prothom Alo"
    kind media

actor iran-international
    name "Iran International"
    alias "IranWire" "BBC Persian Television"
    kind media
    country GB IR

# --- media arms of armed groups ---

actor amaq
    name "Amaq"
    alias "Amaq News Agency" "Islamic State-linked Amaq news agency" "Aamaq News Agency"
    alias "Islamic State's Amaq news agency" "IS-affiliated Amaq news agency" "IS-linked Amaq"
    kind media
    member islamic-state from 2014

actor al-naba
    name "Al-Naba"
    alias "Al-Naba newsletter" "Al-Bayan radio" "Nashir News Agency" "Al-Furqan Media" "Al-Hayat Media Center"
    kind media
    member islamic-state

actor az-zallaqa
    name "Az-Zallaqa"
    alias "Al-Zallaqa" "Az-Zallaqa Media" "Zallaqa Media Foundation"
    kind media
    member jnim from 2017-03

actor al-andalus-media
    name "Al-Andalus Media"
    alias "Al-Andalus Media Foundation"
    kind media
    member aqim

actor as-sahab
    name "As-Sahab"
    alias "As-Sahab Media" "Al-Sahab"
    kind media
    member al-qaeda

actor shahada-news
    name "Shahada News Agency"
    alias "Shahada News" "Shahadah News Agency" "Radio Andalus" "Radio al-Andalus" "Al-Kataib Media" "Radio Al-Furqaan"
    kind media
    country SO
    member al-shabaab

actor al-azaim
    name "Al-Azaim"
    alias "Al-Azaim Media" "Al-Azaim Foundation"
    kind media
    member is-khorasan

actor umar-media
    name "Umar Media"
    kind media
    member ttp

actor voice-of-jihad
    name "Voice of Jihad"
    alias "Voice of Jihad website" "Al-Emarah"
    kind media
    member taliban

actor hakkal-media
    name "Hakkal Media"
    kind media
    member bla

actor roj-tv
    name "Roj TV"
    alias "Roj TV channel" "MED TV" "Sterk TV"
    kind media
    member pkk

actor ebaa
    name "Ebaa"
    alias "Ebaa News Agency" "Ebaa Agency" "Iba News Agency"
    kind media
    country SY
    member hts
