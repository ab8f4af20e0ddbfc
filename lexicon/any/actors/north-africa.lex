# Algeria, Egypt (with Sinai), Morocco and Western Sahara, Tunisia. Libya has its own file.

# --- Algeria ---

actor gia
    name "Armed Islamic Group (GIA)"
    alias "Armed Islamic Group" "Groupe islamique armé" "Armed Islamic Group of Algeria" "Islamic Armed Group"
    acronym "GIA"
    kind "non-state armed group"
    victims "non-state armed group"
    country DZ

actor gspc
    name "GSPC"
    alias "Salafist Group for Preaching and Combat" "Salafist Group for Call and Combat"
    alias "Salafist Group for Prayer and Combat" "Salafist Preaching and Combat Group"
    alias "Groupe salafiste pour la prédication et le combat"
    kind "non-state armed group"
    victims "non-state armed group"
    country DZ
    member aqim from 2007-01

actor ais-algeria
    name "Islamic Salvation Army"
    alias "Armée islamique du salut"
    kind "non-state armed group"
    victims "non-state armed group"
    country DZ

actor fis-algeria
    name "Islamic Salvation Front"
    alias "Front islamique du salut"
    kind "non-state armed group"
    country DZ

actor jund-al-khilafah
    name "Jund al-Khilafah"
    alias "Jund al-Khilafa" "Soldiers of the Caliphate in Algeria" "Caliphate Soldiers of Algeria"
    kind "non-state armed group"
    victims "non-state armed group"
    country DZ
    member islamic-state from 2014-09

actor dz-army
    name "Algerian army"
    alias "Algerian People's National Army" "People's National Army" "Algerian military" "Algerian forces"
    alias "Algerian troops" "Algerian soldiers" "Algeria's army" "Algeria's military" "Algerian armed forces"
    alias "Algerian security forces"
    kind military
    victims military
    country DZ
    member dz-government

actor dz-defence-ministry
    name "Algerian Defence Ministry"
    alias "Algerian Ministry of National Defence" "Algerian National Defence Ministry" "Algerian Ministry of Defence"
    alias "Ministry of National Defence of Algeria" "Algeria's Ministry of National Defense"
    alias "Algerian Ministry of National Defense"
    kind military
    country DZ
    member dz-government

# --- Egypt ---

actor eg-government
    name "Egyptian government"
    alias "Egyptian authorities" "Egypt's government" "Egyptian presidency" "Egyptian officials"
    alias "State Information Service of Egypt"
    kind government
    country EG

actor eg-army
    name "Egyptian army"
    alias "Egyptian Armed Forces" "Egyptian military" "Egyptian troops" "Egyptian soldiers" "Egyptian security forces"
    alias "Egypt's army" "Egypt's military" "Egypt's armed forces" "Egyptian forces"
    kind military
    victims military
    country EG
    member eg-government

actor eg-interior-ministry
    name "Egyptian Interior Ministry"
    alias "Egypt's Interior Ministry" "Egyptian Ministry of Interior" "Egypt's Ministry of Interior"
    alias "Central Security Forces of Egypt"
    kind government
    victims police
    country EG
    member eg-government

actor eg-health-ministry
    name "Egyptian Health Ministry"
    alias "Egypt's Health Ministry" "Egypt's Ministry of Health" "Egyptian Ministry of Health"
    kind government
    country EG
    member eg-government

actor sinai-province
    name "IS Sinai Province"
    alias "Sinai Province" "Wilayat Sinai" "Islamic State in Sinai" "Islamic State Sinai Province" "IS-Sinai"
    alias "Islamic State-Sinai" "Sinai Province of the Islamic State" "Ansar Beit al-Maqdis" "Ansar Bait al-Maqdis"
    alias "Ansar Jerusalem" "Islamic State's Sinai Province" "Ansar Bayt al-Maqdis" "Province of Sinai"
    alias "Islamic State in the Sinai" "Sinai branch of the Islamic State" "Islamic State's Egyptian affiliate"
    alias "Islamic State's Egypt affiliate" "Islamic State's affiliate in Egypt" "Islamic State's Egyptian branch"
    alias "Islamic State's Sinai branch" "Ansar Beit al-Makdis" "Islamic State affiliate in Egypt"
    kind "non-state armed group"
    victims "non-state armed group"
    country EG
    member islamic-state from 2014-11

actor is-egypt
    name "Islamic State in Egypt (mainland)"
    alias "Islamic State in Egypt" "Islamic State Egypt"
    kind "non-state armed group"
    victims "non-state armed group"
    country EG
    member islamic-state from 2015-07

actor hasm
    name "Hasm"
    alias "Hasm Movement" "Hasam Movement" "Hassm" "Hasm militant group" "Hassam movement" "Hasm group"
    kind "non-state armed group"
    victims "non-state armed group"
    country EG

actor liwa-al-thawra
    name "Liwa al-Thawra"
    alias "Louwaa al-Thawra" "Lewaa al-Thawra" "Revolution Brigade" "Lewa al-Thawra"
    kind "non-state armed group"
    victims "non-state armed group"
    country EG

actor ajnad-misr
    name "Ajnad Misr"
    alias "Agnad Misr"
    kind "non-state armed group"
    victims "non-state armed group"
    country EG

actor ansar-al-islam-egypt
    name "Ansar al-Islam (Egypt)"
    alias "Ansar al-Islam in Egypt" "Jund al-Islam in Sinai" "Egyptian Ansar al-Islam" "Al-Mourabitoun of Egypt"
    kind "non-state armed group"
    victims "non-state armed group"
    country EG

actor gamaa-islamiya
    name "Gamaa Islamiya"
    alias "al-Gama'a al-Islamiyya" "Gama'a al-Islamiyya" "Gamaa al-Islamiya" "al-Gamaa al-Islamiya"
    alias "Egyptian Islamic Group" "al-Gama'at al-Islamiyya"
    kind "non-state armed group"
    victims "non-state armed group"
    country EG

actor egyptian-islamic-jihad
    name "Egyptian Islamic Jihad"
    alias "Vanguards of Conquest"
    kind "non-state armed group"
    victims "non-state armed group"
    country EG
    member al-qaeda from 2001-06

actor muslim-brotherhood
    name "Muslim Brotherhood"
    alias "Ikhwan" "Egypt's Muslim Brotherhood" "Egyptian Muslim Brotherhood" "Freedom and Justice Party"
    kind "non-state armed group"
    victims civilian
    country EG

actor tawhid-wal-jihad-sinai
    name "Tawhid wal-Jihad (Sinai)"
    alias "Tawhid wal-Jihad in Sinai" "Mujahideen Shura Council in the Environs of Jerusalem" "Mujahedeen Shura Council"
    kind "non-state armed group"
    victims "non-state armed group"
    country EG

actor sinai-tribes-union
    name "Union of Sinai Tribes"
    alias "Sinai Tribes Union" "Sinai Tribal Union"
    kind "non-state armed group"
    victims "pro-government militia"
    country EG
    ally eg-government from 2017

actor sinai-foundation
    name "Sinai Foundation for Human Rights"
    kind ngo/monitor
    country EG

actor mfo-sinai
    name "Multinational Force and Observers"
    kind military
    victims peacekeeper
    country EG

# --- Morocco and Western Sahara ---

actor polisario
    name "Polisario Front"
    alias "Polisario" "Frente Polisario" "Sahrawi People's Liberation Army" "Sahrawi Arab Democratic Republic"
    alias "Polisario fighters" "Saharawi People's Liberation Army" "Sahrawi army"
    kind "non-state armed group"
    victims "non-state armed group"
    country EH

actor ma-army
    name "Royal Moroccan Armed Forces"
    alias "Moroccan Armed Forces" "Moroccan army" "Moroccan military" "Moroccan forces" "Moroccan troops"
    alias "Royal Armed Forces of Morocco"
    kind military
    victims military
    country MA
    member ma-government

actor minurso
    name "MINURSO"
    alias "United Nations Mission for the Referendum in Western Sahara"
    alias "UN Mission for the Referendum in Western Sahara"
    kind "international organisation"
    victims peacekeeper
    country EH
    member united-nations from 1991-04

actor moroccan-islamic-combatant-group
    name "Moroccan Islamic Combatant Group"
    alias "Salafia Jihadia" "Groupe islamique combattant marocain"
    kind "non-state armed group"
    victims "non-state armed group"
    country MA

# --- Tunisia ---

actor okba-ibn-nafaa
    name "Okba Ibn Nafaa Brigade"
    alias "Okba Ibn Nafaa" "Uqba ibn Nafi Brigade" "Katibat Uqba ibn Nafi" "Uqba bin Nafi Battalion" "Okba bin Nafaa"
    alias "Okba ibn Nafaa Battalion" "Uqba Ibn Nafi Battalion" "Katibat Okba Ibn Nafaa"
    kind "non-state armed group"
    victims "non-state armed group"
    country TN
    member aqim

actor ansar-al-sharia-tunisia
    name "Ansar al-Sharia (Tunisia)"
    alias "Ansar al-Sharia in Tunisia" "Tunisian Ansar al-Sharia" "Tunisia's Ansar al-Sharia"
    kind "non-state armed group"
    victims "non-state armed group"
    country TN

actor jund-al-khilafah-tunisia
    name "Jund al-Khilafah (Tunisia)"
    alias "Jund al-Khilafah in Tunisia" "Jund al-Khilafah-Tunisia" "Soldiers of the Caliphate in Tunisia"
    kind "non-state armed group"
    victims "non-state armed group"
    country TN
    member islamic-state
