# The United Nations and its bodies, regional organisations, courts, and the aid organisations that speak in the field.

# Missions stand with their regions.

# --- United Nations ---

actor united-nations
    name "United Nations"
    alias "UN officials" "UN secretary-general" "United Nations Secretary-General"
    alias "Secretary-General of the United Nations" "UN Secretariat" "U.N. spokesman" "United Nations officials"
    alias "UN chief"
    acronym "UN" "U.N."
    kind "international organisation"
    victims civilian

actor un-security-council
    name "UN Security Council"
    alias "United Nations Security Council" "UNSC"
    kind "international organisation"
    member united-nations

actor un-general-assembly
    name "UN General Assembly"
    alias "United Nations General Assembly"
    kind "international organisation"
    member united-nations

actor un-peacekeeping
    name "UN peacekeeping"
    alias "UN peacekeepers" "United Nations peacekeepers" "UN peacekeeping mission"
    alias "UN Department of Peace Operations" "UN Department of Peacekeeping Operations" "Blue Helmets"
    alias "UN peacekeeping force" "UN blue helmets"
    kind "international organisation"
    victims peacekeeper
    member united-nations
    people "UN peacekeepers"

actor ohchr
    name "OHCHR"
    alias "UN human rights office" "Office of the High Commissioner for Human Rights"
    alias "UN High Commissioner for Human Rights" "United Nations High Commissioner for Human Rights"
    alias "UN rights office" "UN Office of the High Commissioner for Human Rights" "UN human rights chief"
    alias "UN rights chief" "United Nations Human Rights Office" "UN Human Rights" "UN human rights agency"
    alias "UN Joint Human Rights Office" "United Nations Joint Human Rights Office"
    kind "international organisation"
    member united-nations

actor un-human-rights-council
    name "UN Human Rights Council"
    alias "United Nations Human Rights Council" "UN Commission of Inquiry" "UN Commission of Inquiry on Syria"
    alias "Independent International Commission of Inquiry" "UN Independent International Fact-Finding Mission"
    alias "UN Fact-Finding Mission" "UN-mandated fact-finding mission"
    kind "international organisation"
    member united-nations

actor ocha
    name "OCHA"
    alias "UN Office for the Coordination of Humanitarian Affairs"
    alias "United Nations Office for the Coordination of Humanitarian Affairs"
    alias "Office for the Coordination of Humanitarian Affairs" "UNOCHA" "UN humanitarian office"
    alias "UN humanitarian agency" "UN's humanitarian office" "UN humanitarian affairs office"
    alias "UN's humanitarian agency" "UN aid coordination office"
    kind "international organisation"
    victims civilian
    member united-nations

actor unhcr
    name "UNHCR"
    alias "UN refugee agency" "United Nations High Commissioner for Refugees" "UN High Commissioner for Refugees"
    alias "United Nations refugee agency" "UN's refugee agency"
    kind "international organisation"
    victims civilian
    member united-nations

actor unicef
    name "UNICEF"
    alias "UN children's agency" "United Nations Children's Fund" "UN Children's Fund" "UN's children's agency"
    alias "United Nations children's agency" "UN agency for children"
    kind "international organisation"
    victims civilian
    member united-nations

actor wfp
    name "World Food Programme"
    alias "World Food Program" "UN World Food Programme" "U.N. World Food Program" "UN food agency"
    acronym "WFP"
    kind "international organisation"
    victims civilian
    member united-nations

actor who
    name "World Health Organization"
    alias "World Health Organisation" "UN health agency" "UN World Health Organization"
    acronym "WHO" "W.H.O."
    kind "international organisation"
    member united-nations

actor iom
    name "IOM"
    alias "International Organization for Migration" "International Organisation for Migration" "UN migration agency"
    alias "UN's migration agency" "UN International Organization for Migration" "Displacement Tracking Matrix"
    alias "United Nations migration agency"
    acronym "IOM"
    kind "international organisation"
    victims civilian
    member united-nations from 2016-09

actor undp
    name "UNDP"
    alias "United Nations Development Programme" "UN Development Programme" "U.N. Development Program"
    alias "United Nations Development Program"
    kind "international organisation"
    victims civilian
    member united-nations

actor unesco
    name "UNESCO"
    alias "United Nations Educational, Scientific and Cultural Organization"
    kind "international organisation"
    member united-nations

actor unfpa
    name "UNFPA"
    alias "UN Population Fund" "United Nations Population Fund" "UN Women"
    kind "international organisation"
    member united-nations

actor fao
    name "FAO"
    alias "Food and Agriculture Organization" "UN Food and Agriculture Organization"
    acronym "FAO"
    kind "international organisation"
    member united-nations

actor unodc
    name "UNODC"
    alias "United Nations Office on Drugs and Crime" "UN Office on Drugs and Crime"
    kind "international organisation"
    member united-nations

actor unmas
    name "UNMAS"
    alias "United Nations Mine Action Service" "UN Mine Action Service"
    kind "international organisation"
    victims civilian
    member united-nations

actor un-panel-experts
    name "UN experts"
    alias "UN panel of experts" "UN Group of Experts" "United Nations Group of Experts"
    alias "United Nations Panel of Experts"
    kind "international organisation"
    member united-nations

actor un-special-envoy-syria
    name "UN Special Envoy for Syria"
    alias "UN envoy for Syria" "UN special envoy for Yemen" "U.N. envoy for Yemen" "UN envoy to Syria"
    kind "international organisation"
    country SY
    member united-nations

actor untso
    name "UNTSO"
    alias "United Nations Truce Supervision Organization"
    kind "international organisation"
    victims peacekeeper
    member united-nations

actor unficyp
    name "UNFICYP"
    alias "UN peacekeeping force in Cyprus"
    kind "international organisation"
    victims peacekeeper
    country CY
    member united-nations

actor unmogip
    name "UNMOGIP"
    alias "United Nations Military Observer Group in India and Pakistan"
    kind "international organisation"
    victims peacekeeper
    country IN PK
    member united-nations

actor iaea
    name "IAEA"
    alias "International Atomic Energy Agency" "UN nuclear watchdog" "UN nuclear agency"
    kind "international organisation"
    member united-nations

actor icao
    name "ICAO"
    alias "International Civil Aviation Organization"
    kind "international organisation"
    member united-nations

actor icj
    name "International Court of Justice"
    alias "World Court" "UN's top court"
    acronym "ICJ"
    kind "international organisation"
    member united-nations

actor opcw
    name "OPCW"
    alias "Organisation for the Prohibition of Chemical Weapons" "Organization for the Prohibition of Chemical Weapons"
    kind "international organisation"

actor icc
    name "International Criminal Court"
    alias "ICC prosecutor"
    acronym "ICC"
    kind "international organisation"

# --- regional organisations and alliances ---

actor nato
    name "NATO"
    alias "North Atlantic Treaty Organization" "North Atlantic Treaty Organisation" "NATO forces" "NATO-led forces"
    alias "NATO troops" "NATO-led coalition" "NATO-led troops" "NATO warplanes" "NATO soldiers" "NATO aircraft"
    alias "North Atlantic Alliance" "Atlantic Alliance"
    kind "international organisation"
    victims military

actor african-union
    name "African Union"
    alias "African Union Commission" "African Union force" "African Union peacekeepers" "African Union troops"
    alias "Organisation of African Unity" "Organization of African Unity" "AU peacekeepers" "AU troops"
    alias "African Union Peace and Security Council"
    acronym "AU" "OAU"
    kind "international organisation"
    victims peacekeeper

actor european-union
    name "European Union"
    alias "European Commission" "EU foreign policy chief" "European Parliament" "EU mission" "EU officials"
    alias "European External Action Service" "EU's foreign policy chief" "Council of the European Union"
    acronym "EU"
    kind "international organisation"

actor osce
    name "OSCE"
    alias "Organization for Security and Cooperation in Europe" "Organisation for Security and Co-operation in Europe"
    alias "Organization for Security and Co-operation in Europe" "Organisation for Security and Cooperation in Europe"
    alias "OSCE Minsk Group"
    kind "international organisation"

actor arab-league
    name "Arab League"
    alias "League of Arab States" "Arab League observers"
    kind "international organisation"

actor oic
    name "Organisation of Islamic Cooperation"
    alias "Organization of Islamic Cooperation" "Organisation of the Islamic Conference"
    alias "Organization of the Islamic Conference"
    acronym "OIC"
    kind "international organisation"

actor asean
    name "ASEAN"
    alias "Association of Southeast Asian Nations" "ASEAN observers"
    kind "international organisation"

actor eac
    name "East African Community"
    kind "international organisation"

actor eccas
    name "ECCAS"
    alias "Economic Community of Central African States" "CEEAC"
    kind "international organisation"

actor csto
    name "CSTO"
    alias "Collective Security Treaty Organization" "Collective Security Treaty Organisation"
    kind "international organisation"

actor oas
    name "Organization of American States"
    alias "Organisation of American States"
    kind "international organisation"

actor council-of-europe
    name "Council of Europe"
    alias "European Court of Human Rights"
    kind "international organisation"

actor frontex
    name "Frontex"
    kind "international organisation"
    member european-union

actor interpol
    name "Interpol"
    alias "Europol"
    kind "international organisation"

actor world-bank
    name "World Bank"
    alias "International Monetary Fund"
    kind "international organisation"

# --- Red Cross and Red Crescent ---

actor red-cross-movement
    name "Red Cross and Red Crescent Movement"
    alias "Red Cross" "Red Crescent" "Red Cross workers" "International Red Cross" "Red Cross officials"
    kind "international organisation"
    victims civilian

actor icrc
    name "ICRC"
    alias "International Committee of the Red Cross" "International Committee of Red Cross"
    kind "international organisation"
    victims civilian
    member red-cross-movement

actor ifrc
    name "IFRC"
    alias "International Federation of Red Cross and Red Crescent Societies"
    alias "International Federation of the Red Cross" "International Federation of Red Cross"
    kind "international organisation"
    victims civilian
    member red-cross-movement

actor syrian-red-crescent
    name "Syrian Arab Red Crescent"
    alias "Syrian Red Crescent" "SARC volunteers"
    kind medical
    victims civilian
    country SY
    member red-cross-movement

actor afghan-red-crescent
    name "Afghan Red Crescent"
    alias "Afghan Red Crescent Society"
    kind medical
    victims civilian
    country AF
    member red-cross-movement

actor iraqi-red-crescent
    name "Iraqi Red Crescent"
    alias "Iraqi Red Crescent Society"
    kind medical
    victims civilian
    country IQ
    member red-cross-movement

actor iranian-red-crescent
    name "Iranian Red Crescent"
    alias "Iranian Red Crescent Society" "Iran's Red Crescent"
    kind medical
    victims civilian
    country IR
    member red-cross-movement

actor yemeni-red-crescent
    name "Yemeni Red Crescent"
    alias "Yemen Red Crescent" "Yemen Red Crescent Society"
    kind medical
    victims civilian
    country YE
    member red-cross-movement

actor turkish-red-crescent
    name "Turkish Red Crescent"
    alias "Kizilay"
    kind medical
    victims civilian
    country TR
    member red-cross-movement

actor egyptian-red-crescent
    name "Egyptian Red Crescent"
    kind medical
    victims civilian
    country EG
    member red-cross-movement

actor nigerian-red-cross
    name "Nigerian Red Cross"
    alias "Nigeria Red Cross" "Nigerian Red Cross Society"
    kind medical
    victims civilian
    country NG
    member red-cross-movement

actor sudanese-red-crescent
    name "Sudanese Red Crescent"
    alias "Sudanese Red Crescent Society"
    kind medical
    victims civilian
    country SD
    member red-cross-movement

# --- medical and aid organisations ---

actor msf
    name "Médecins Sans Frontières"
    alias "MSF" "Doctors Without Borders" "Medecins Sans Frontiers"
    kind medical
    victims civilian

actor medecins-du-monde
    name "Médecins du Monde"
    alias "Doctors of the World"
    kind medical
    victims civilian

actor sams
    name "Syrian American Medical Society"
    alias "SAMS Foundation"
    acronym "SAMS"
    kind medical
    victims civilian
    country SY US

actor uossm
    name "UOSSM"
    alias "Union of Medical Care and Relief Organizations" "Union of Medical Care and Relief Organisations"
    alias "Union of Syrian Medical Relief Organizations"
    kind medical
    victims civilian
    country SY

actor save-the-children
    name "Save the Children"
    kind ngo/monitor
    victims civilian

actor nrc
    name "Norwegian Refugee Council"
    kind ngo/monitor
    victims civilian
    country NO

actor irc
    name "International Rescue Committee"
    kind ngo/monitor
    victims civilian

actor danish-refugee-council
    name "Danish Refugee Council"
    kind ngo/monitor
    victims civilian
    country DK

actor oxfam
    name "Oxfam"
    alias "Oxfam International"
    kind ngo/monitor
    victims civilian

actor care-international
    name "CARE International"
    kind ngo/monitor
    victims civilian

actor world-vision
    name "World Vision"
    kind ngo/monitor
    victims civilian

actor mercy-corps
    name "Mercy Corps"
    kind ngo/monitor
    victims civilian

actor action-against-hunger
    name "Action Against Hunger"
    alias "Action contre la Faim"
    kind ngo/monitor
    victims civilian

actor world-central-kitchen
    name "World Central Kitchen"
    kind ngo/monitor
    victims civilian

actor anera
    name "Anera"
    alias "American Near East Refugee Aid"
    kind ngo/monitor
    victims civilian
    country US

actor islamic-relief
    name "Islamic Relief"
    alias "Islamic Relief Worldwide"
    kind ngo/monitor
    victims civilian

actor ihh
    name "IHH"
    alias "IHH Humanitarian Relief Foundation" "Humanitarian Relief Foundation"
    kind ngo/monitor
    victims civilian
    country TR

actor halo-trust
    name "HALO Trust"
    kind ngo/monitor
    victims civilian
    country GB

actor medical-aid-for-palestinians
    name "Medical Aid for Palestinians"
    kind ngo/monitor
    victims civilian
    country GB

actor caritas
    name "Caritas"
    alias "Catholic Relief Services"
    kind ngo/monitor
    victims civilian

# --- names that several groups bear; the country of the event tells which ---

actor ansar-al-sharia
    name "Ansar al-Sharia"
    alias "Ansar al-Shariah" "Ansar al-Charia"
    kind "non-state armed group"
    victims "non-state armed group"

actor national-liberation-army
    name "National Liberation Army"
    alias "National Liberation Army rebels"
    kind "non-state armed group"
    victims "non-state armed group"

actor army-of-islam
    name "Army of Islam"
    kind "non-state armed group"
    victims "non-state armed group"
