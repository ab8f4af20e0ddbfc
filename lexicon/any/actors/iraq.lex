# Iraq 1988–2026: the state, the Popular Mobilisation, the Kurdistan Region, Shia militias, Sunni insurgents and the Islamic State.
# The Islamic State's core stands here; its provinces stand with their regions.

# --- the Islamic State ---

actor islamic-state
    name "Islamic State"
    alias "Islamic State group" "ISIS" "ISIL" "Daesh" "Da'ish" "Daech" "Islamic State of Iraq and Syria"
    alias "Islamic State of Iraq and the Levant" "Islamic State in Iraq and Syria"
    alias "Islamic State in Iraq and the Levant" "Islamic State of Iraq and al-Sham"
    alias "Islamic State in Iraq and al-Sham" "Islamic State of Iraq and Greater Syria"
    alias "Islamic State in Iraq and Greater Syria" "so-called Islamic State" "self-styled Islamic State"
    alias "self-proclaimed Islamic State" "ISIS militants" "Daesh terrorists" "Islamic State militants"
    alias "Islamic State fighters" "ISIS caliphate" "Islamic State organization" "Islamic State organisation"
    alias "ISIS group"
    acronym "IS" "I.S."
    kind "non-state armed group"
    victims "non-state armed group"
    country SY IQ
    member al-qaeda to 2014-02-03
    people "IS fighters"

actor aqi
    name "al-Qaeda in Iraq"
    alias "al-Qaida in Iraq" "Islamic State of Iraq" "Al-Qaeda's front group in Iraq" "al-Qaeda in Mesopotamia"
    alias "al-Qaida in Mesopotamia" "Al Qaeda of Mesopotamia" "al-Qaeda Organization in the Land of the Two Rivers"
    alias "Tawhid and Jihad group" "Jama'at al-Tawhid wal-Jihad" "Tawhid wal Jihad" "Tawhid and Jihad"
    alias "al-Qaeda's Iraqi affiliate" "Mujahideen Shura Council in Iraq" "Monotheism and Holy War"
    acronym "AQI"
    kind "non-state armed group"
    victims "non-state armed group"
    country IQ
    member al-qaeda from 2004-10 to 2013-04
    member islamic-state from 2013-04

# --- Sunni insurgents ---

actor ansar-al-sunna-iraq
    name "Ansar al-Sunna (Iraq)"
    alias "Army of Ansar al-Sunna" "Ansar al-Sunnah Army" "Ansar al-Sunna Army" "Jaish Ansar al-Sunna"
    alias "Army of the Protectors of the Sunna" "Ansar al-Sunna"
    kind "non-state armed group"
    victims "non-state armed group"
    country IQ

actor ansar-al-islam
    name "Ansar al-Islam"
    alias "Ansar-ul-Islam" "Jund al-Islam"
    kind "non-state armed group"
    victims "non-state armed group"
    country IQ

actor islamic-army-in-iraq
    name "Islamic Army in Iraq"
    alias "Islamic Army of Iraq"
    kind "non-state armed group"
    victims "non-state armed group"
    country IQ

actor 1920-revolution-brigades
    name "1920 Revolution Brigades"
    alias "1920 Revolution Brigade" "1920s Revolution Brigades" "Twentieth Revolution Brigades"
    kind "non-state armed group"
    victims "non-state armed group"
    country IQ

actor naqshbandi-army
    name "Naqshbandi Army"
    alias "Army of the Men of the Naqshbandi Order" "Jaysh Rijal al-Tariqa al-Naqshbandia" "JRTN" "Naqshbandi Order"
    alias "Men of the Army of al-Naqshbandia Way" "Naqshbandia Order"
    kind "non-state armed group"
    victims "non-state armed group"
    country IQ

actor mujahideen-army-iraq
    name "Mujahideen Army (Iraq)"
    alias "Mujahideen Army" "Jaish al-Mujahideen" "Jaysh al-Mujahideen"
    kind "non-state armed group"
    victims "non-state armed group"
    country IQ

actor fedayeen-saddam
    name "Fedayeen Saddam"
    alias "Saddam Fedayeen" "Fidayin Saddam" "Fedayeen of Saddam"
    kind military
    victims "pro-government militia"
    country IQ
    member iq-government to 2003-04

# --- the state ---

actor iq-government
    name "Iraqi government"
    alias "Iraqi authorities" "Iraq's government" "Government of Iraq" "Iraqi federal government"
    alias "Iraq's federal government" "Saddam Hussein's government" "Saddam Hussein's regime" "Saddam's regime"
    alias "Coalition Provisional Authority"
    kind government
    country IQ

actor iq-army
    name "Iraqi army"
    alias "Iraqi security forces" "Iraqi Armed Forces" "Iraq's army" "Iraqi military" "Iraqi federal forces"
    alias "Iraqi government forces" "Iraqi troops" "Iraqi soldiers" "Iraqi forces" "Iraqi National Guard"
    alias "Iraqi Republican Guard" "Joint Operations Command of Iraq" "Iraq's Joint Operations Command"
    alias "Iraqi Joint Operations Command" "Security Media Cell" "Iraq's Security Media Cell"
    alias "Baghdad Operations Command" "Nineveh Operations Command" "Anbar Operations Command" "Iraq's military"
    alias "Rapid Response Division" "Saddam's army" "Golden Division" "Emergency Response Division"
    alias "Kirkuk Operations Command" "Iraqi Special Operations Forces"
    kind military
    victims military
    country IQ
    member iq-government
    people "Iraqi soldiers"

actor iq-cts
    name "Iraqi Counter Terrorism Service"
    alias "Counter Terrorism Service" "Iraqi counter-terrorism forces" "Counterterrorism Service"
    alias "Iraq's elite Counter-Terrorism Service" "Iraqi counterterrorism forces"
    kind military
    victims military
    country IQ
    member iq-government

actor iq-police
    name "Iraqi police"
    alias "Iraqi Federal Police" "Iraq's Federal Police" "Iraqi National Police" "Federal Police of Iraq"
    kind police
    victims police
    country IQ
    member iq-government

actor sons-of-iraq
    name "Sons of Iraq"
    alias "Awakening Councils" "Awakening Council" "Sahwa" "Sahwa militia" "Anbar Awakening" "Anbar Salvation Council"
    alias "Awakening movement" "Sunni Awakening" "Awakening fighters" "Sahwa fighters" "Majalis al-Sahwa"
    alias "Concerned Local Citizens"
    kind "non-state armed group"
    victims "pro-government militia"
    country IQ
    ally iq-government from 2006-09

# --- the Popular Mobilisation and its parts ---

actor pmf
    name "Popular Mobilisation Forces"
    alias "Popular Mobilization Forces" "Popular Mobilisation Units" "Popular Mobilization Units" "Hashd al-Shaabi"
    alias "Hashed al-Shaabi" "Hashd Shaabi" "Hashid Shaabi" "al-Hashd al-Sha'abi" "Popular Mobilization Committee"
    alias "Popular Mobilisation" "Popular Mobilization" "Hashed al-Shaabi alliance" "Popular Mobilisation Force"
    alias "Popular Mobilization Force" "Hashed alliance" "Popular Mobilization Authority"
    acronym "PMF" "PMU" "PMUs"
    kind military
    victims "pro-government militia"
    country IQ
    member iq-government from 2016-11
    ally iq-government from 2014-06
    people "PMF fighters"

actor islamic-resistance-in-iraq
    name "Islamic Resistance in Iraq"
    alias "Islamic Resistance of Iraq" "Iraqi Islamic Resistance"
    kind "non-state armed group"
    victims "non-state armed group"
    country IQ
    ally ir-irgc-quds-force from 2023-10

actor kataib-hezbollah
    name "Kataib Hezbollah"
    alias "Kataeb Hezbollah" "Hezbollah Brigades" "Kata'ib Hizballah" "Ketaeb Hezbollah" "Kataib Hizbollah"
    alias "Khataib Hezbollah" "Khataeb Hezbollah" "Brigades of Hezbollah" "Iraqi Hezbollah"
    alias "Iraq's Hezbollah Brigades" "Katib Hezbollah" "Kateab Hezbollah"
    kind "non-state armed group"
    victims "non-state armed group"
    country IQ
    member pmf from 2014-06
    member islamic-resistance-in-iraq from 2023-10
    ally ir-irgc-quds-force

actor asaib-ahl-al-haq
    name "Asaib Ahl al-Haq"
    alias "Asaib Ahl Al Haqq" "League of the Righteous" "Leagues of the Righteous" "Asaeb Ahl al-Haq"
    alias "Asaib Ahl el-Haq" "Khazali Network"
    acronym "AAH"
    kind "non-state armed group"
    victims "non-state armed group"
    country IQ
    member pmf from 2014-06
    ally ir-irgc-quds-force

actor harakat-hezbollah-al-nujaba
    name "Harakat Hezbollah al-Nujaba"
    alias "Harakat al-Nujaba" "Nujaba Movement" "Al-Nujaba" "Harakat al-Nujabaa" "Al-Nujaba Movement"
    alias "Hezbollah al-Nujaba" "Nujaba militia"
    kind "non-state armed group"
    victims "non-state armed group"
    country IQ
    member pmf from 2014-06
    member islamic-resistance-in-iraq from 2023-10
    ally ir-irgc-quds-force

actor badr-organisation
    name "Badr Organisation"
    alias "Badr Organization" "Badr Brigade" "Badr Brigades" "Badr Corps" "Badr militia"
    kind "non-state armed group"
    victims "pro-government militia"
    country IQ
    member pmf from 2014-06
    ally ir-irgc-quds-force

actor kataib-sayyid-al-shuhada
    name "Kataib Sayyid al-Shuhada"
    alias "Kataeb Sayyid al-Shuhada" "Kataib Sayyed al-Shuhada" "Kait'ib Sayyid al-Shuhada"
    alias "Master of the Martyrs Brigade" "Sayyed al-Shuhada Brigades"
    kind "non-state armed group"
    victims "non-state armed group"
    country IQ
    member pmf from 2014-06
    ally ir-irgc-quds-force

actor kataib-imam-ali
    name "Kataib Imam Ali"
    alias "Kata'ib al-Imam Ali" "Imam Ali Brigades" "Imam Ali Brigade"
    kind "non-state armed group"
    victims "pro-government militia"
    country IQ
    member pmf from 2014-06

actor saraya-al-khorasani
    name "Saraya al-Khorasani"
    alias "Khorasani Brigades" "Saraya Khorasani" "Khorasani Brigade"
    kind "non-state armed group"
    victims "pro-government militia"
    country IQ
    member pmf from 2014-06

actor saraya-awliya-al-dam
    name "Saraya Awliya al-Dam"
    alias "Guardians of Blood" "Awliya al-Dam" "Guardians of the Blood Brigade"
    kind "non-state armed group"
    victims "non-state armed group"
    country IQ

actor mahdi-army
    name "Mahdi Army"
    alias "Mehdi Army" "Jaish al-Mahdi" "Jaysh al-Mahdi" "al-Mahdi Army" "al-Mehdi Army" "Mehdi militia"
    alias "Mahdi militia" "Promised Day Brigade" "Promised Day Brigades"
    kind "non-state armed group"
    victims "non-state armed group"
    country IQ

actor saraya-al-salam
    name "Saraya al-Salam"
    alias "Peace Companies" "Peace Brigades" "Saraya Salam" "Saraya al-Salaam"
    kind "non-state armed group"
    victims "pro-government militia"
    country IQ
    member pmf from 2014-06

actor sciri
    name "Islamic Supreme Council of Iraq"
    alias "Supreme Council for the Islamic Revolution in Iraq" "Supreme Islamic Iraqi Council" "SCIRI"
    alias "Supreme Iraqi Islamic Council"
    kind "non-state armed group"
    country IQ

actor nineveh-guard
    name "Nineveh Guards"
    alias "Nineveh Guard" "Hashd al-Watani" "Turkish-trained Hashd al-Watani"
    kind "non-state armed group"
    victims "pro-government militia"
    country IQ

actor nineveh-plain-protection-units
    name "Nineveh Plain Protection Units"
    alias "Nineveh Protection Units" "Dwekh Nawsha" "Babylon Brigade" "Babylon Brigades"
    kind "non-state armed group"
    victims "pro-government militia"
    country IQ

actor sinjar-resistance-units
    name "Sinjar Resistance Units"
    alias "Shingal Resistance Units" "Shengal Resistance Units" "Yazidi Sinjar Resistance Units"
    acronym "YBS"
    kind "non-state armed group"
    victims "non-state armed group"
    country IQ
    ally pkk

# --- coalitions and missions ---

actor mnf-iraq
    name "Multi-National Force – Iraq"
    alias "Multinational Force in Iraq" "Multi-National Force in Iraq" "MNF-I" "US-led forces in Iraq"
    alias "Multi-National Division Baghdad" "coalition forces in Iraq" "United States Forces Iraq" "US Forces-Iraq"
    alias "US-led multinational force" "Multi-National Corps Iraq"
    kind military
    victims military
    country US IQ
    member us-government from 2003-03 to 2011-12
    ally iq-government from 2004-06 to 2011-12

actor unami
    name "UNAMI"
    alias "United Nations Assistance Mission for Iraq" "UN Assistance Mission for Iraq" "UN mission in Iraq"
    kind "international organisation"
    country IQ
    member united-nations from 2003-08 to 2025-12-31

actor blackwater
    name "Blackwater"
    alias "Blackwater USA" "Blackwater Worldwide" "Blackwater guards" "Academi" "Blackwater contractors"
    kind "civilian/witness"
    victims "private military company"
    country US
