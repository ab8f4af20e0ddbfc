# Observatories, casualty recorders, human-rights organisations, research groups that count or verify.

actor sohr
    name "Syrian Observatory for Human Rights"
    alias "Syrian Observatory" "Syrian Observatory of Human Rights"
    alias "Britain-based Syrian Observatory for Human Rights" "British-based Syrian Observatory for Human Rights"
    alias "Observatory for Human Rights" "SOHR" "UK-based Syrian Observatory for Human Rights"
    alias "Syria Observatory for Human Rights" "British-based Syrian Observatory" "Britain-based Observatory"
    alias "UK-based monitor Syrian Observatory for Human Rights" "Syrian Human Rights Observatory"
    kind ngo/monitor
    country SY GB

actor white-helmets
    name "White Helmets"
    alias "Syrian Civil Defence" "Syrian Civil Defense" "Syria Civil Defence" "Syria Civil Defense"
    alias "Syria's White Helmets" "White Helmet" "Syrian White Helmets" "Syrian Civil Defense Units"
    kind ngo/monitor
    victims civilian
    country SY

actor snhr
    name "Syrian Network for Human Rights"
    alias "SNHR" "Syrian Human Rights Network"
    kind ngo/monitor
    country SY

actor vdc-syria
    name "Violations Documentation Center"
    alias "Violations Documentation Centre" "Violation Documentation Center"
    alias "Syrian Center for Media and Freedom of Expression"
    kind ngo/monitor
    country SY

actor lcc-syria
    name "Local Coordination Committees"
    alias "Local Co-ordination Committees" "Local Coordination Committees of Syria" "Local Coordination Committee"
    alias "LCC activists"
    kind ngo/monitor
    country SY

actor syria-revolution-general-commission
    name "Syrian Revolution General Commission"
    alias "Syria Revolution General Commission" "Syrian Revolution General Council"
    kind ngo/monitor
    country SY

actor sjac
    name "Syria Justice and Accountability Centre"
    alias "Syrians for Truth and Justice" "Syria Campaign" "Syrian Archive"
    kind ngo/monitor
    country SY

actor raqqa-is-being-slaughtered-silently
    name "Raqqa Is Being Slaughtered Silently"
    alias "Deir Ezzor 24" "DeirEzzor24" "Sound and Picture Organization"
    kind ngo/monitor
    country SY

actor aleppo-media-centre
    name "Aleppo Media Centre"
    alias "Aleppo Media Center" "Edlib Media Center" "Ghouta Media Center" "Ghouta Media Centre" "Halab News Network"
    alias "Idlib Media Center" "Homs Media Center" "Edlib Media Centre" "Hama Media Center"
    kind ngo/monitor
    country SY

actor palestinian-action-group-syria
    name "Action Group for Palestinians of Syria"
    kind ngo/monitor
    country SY

actor acled
    name "ACLED"
    alias "Armed Conflict Location and Event Data Project" "Armed Conflict Location & Event Data Project"
    alias "Armed Conflict Location and Event Data" "Armed Conflict Location & Event Data"
    alias "Armed Conflict Location Event Data project"
    kind ngo/monitor
    country US

actor ucdp
    name "Uppsala Conflict Data Program"
    alias "UCDP" "Uppsala Conflict Data Programme"
    kind ngo/monitor
    country SE

actor airwars
    name "Airwars"
    kind ngo/monitor
    country GB

actor iraq-body-count
    name "Iraq Body Count"
    alias "Iraq Body Count project"
    kind ngo/monitor
    country IQ GB

actor aoav
    name "Action on Armed Violence"
    alias "AOAV"
    kind ngo/monitor
    country GB

actor every-casualty
    name "Every Casualty Counts"
    alias "Oxford Research Group"
    kind ngo/monitor
    country GB

actor hrw
    name "Human Rights Watch"
    alias "HRW" "New York-based Human Rights Watch" "US-based Human Rights Watch"
    kind ngo/monitor
    country US

actor amnesty
    name "Amnesty International"
    alias "Amnesty researchers" "Rights group Amnesty International"
    kind ngo/monitor
    country GB

actor bellingcat
    name "Bellingcat"
    kind ngo/monitor
    country NL

actor cit-russia
    name "Conflict Intelligence Team"
    alias "Rochan Consulting" "Black Bird Group"
    kind ngo/monitor
    country RU

actor isw
    name "Institute for the Study of War"
    alias "Critical Threats Project" "US-based Institute for the Study of War"
    acronym "ISW"
    kind ngo/monitor
    country US

actor site-intelligence
    name "SITE Intelligence Group"
    alias "SITE Intelligence" "SITE monitoring group" "SITE Monitoring Service" "US-based SITE Intelligence Group"
    alias "SITE Institute" "IntelCenter" "Flashpoint Global Partners" "SITE intelligence monitoring group"
    acronym "SITE"
    kind ngo/monitor
    country US

actor long-war-journal
    name "Long War Journal"
    alias "Foundation for Defense of Democracies" "FDD's Long War Journal"
    kind ngo/monitor
    country US

actor new-america
    name "New America Foundation"
    kind ngo/monitor
    country US

actor bureau-investigative-journalism
    name "Bureau of Investigative Journalism"
    kind ngo/monitor
    country GB

actor international-crisis-group
    name "International Crisis Group"
    alias "Brussels-based International Crisis Group" "Crisis Group"
    kind ngo/monitor
    country BE

actor cpj
    name "Committee to Protect Journalists"
    alias "CPJ"
    kind ngo/monitor
    country US

actor rsf-reporters
    name "Reporters Without Borders"
    alias "Reporters sans frontières"
    kind ngo/monitor
    country FR

actor ifj
    name "International Federation of Journalists"
    alias "Palestinian Journalists Syndicate"
    kind ngo/monitor
    country BE

actor euro-med
    name "Euro-Med Human Rights Monitor"
    alias "Euro-Med Monitor" "Euro-Mediterranean Human Rights Monitor" "Euro-Mediterranean Observer for Human Rights"
    alias "Euro-Med"
    kind ngo/monitor
    country CH

actor btselem
    name "B'Tselem"
    kind ngo/monitor
    country IL

actor peace-now
    name "Peace Now (Israel)"
    alias "Peace Now movement" "Israeli group Peace Now" "Israeli NGO Peace Now" "Yesh Din"
    kind ngo/monitor
    country IL

actor physicians-human-rights-israel
    name "Physicians for Human Rights Israel"
    kind ngo/monitor
    country IL

actor al-haq
    name "Al-Haq"
    kind ngo/monitor
    country PS

actor al-mezan
    name "Al Mezan"
    alias "Al Mezan Center for Human Rights" "Al Mezan Centre for Human Rights"
    kind ngo/monitor
    country PS

actor pchr
    name "Palestinian Centre for Human Rights"
    alias "Palestinian Center for Human Rights"
    kind ngo/monitor
    country PS

actor addameer
    name "Addameer"
    alias "Palestinian Prisoners' Club" "Palestinian Prisoners Society"
    kind ngo/monitor
    country PS

actor hostages-families-forum
    name "Hostages and Missing Families Forum"
    alias "Hostages Families Forum" "Hostage Families Forum"
    kind "civilian/witness"
    country IL

actor itic
    name "Meir Amit Intelligence and Terrorism Information Center"
    alias "Alma Research and Education Center" "Institute for National Security Studies"
    kind ngo/monitor
    country IL

actor physicians-for-human-rights
    name "Physicians for Human Rights"
    kind ngo/monitor
    country US

actor fidh
    name "FIDH"
    alias "International Federation for Human Rights"
    kind ngo/monitor
    country FR

actor trial-international
    name "TRIAL International"
    alias "Geneva Call" "Geneva Academy"
    kind ngo/monitor
    country CH

actor global-rights-compliance
    name "Global Rights Compliance"
    kind ngo/monitor

actor idmc
    name "Internal Displacement Monitoring Centre"
    alias "Internal Displacement Monitoring Center"
    kind ngo/monitor
    country CH

actor ipc
    name "Integrated Food Security Phase Classification"
    alias "Famine Early Warning Systems Network" "FEWS NET"
    kind ngo/monitor

actor insecurity-insight
    name "Insecurity Insight"
    kind ngo/monitor
    country CH

actor aid-worker-security-database
    name "Aid Worker Security Database"
    alias "Humanitarian Outcomes"
    kind ngo/monitor

actor centre-information-resilience
    name "Centre for Information Resilience"
    alias "Center for Information Resilience" "Sudan Witness"
    kind ngo/monitor
    country GB

actor conflict-armament-research
    name "Conflict Armament Research"
    kind ngo/monitor
    country GB

actor small-arms-survey
    name "Small Arms Survey"
    kind ngo/monitor
    country CH

actor sipri
    name "SIPRI"
    alias "Stockholm International Peace Research Institute"
    kind ngo/monitor
    country SE

actor ctc-west-point
    name "Combating Terrorism Center"
    alias "Combating Terrorism Center at West Point" "Combating Terrorism Centre"
    kind ngo/monitor
    country US

actor soufan
    name "Soufan Center"
    alias "Soufan Group"
    kind ngo/monitor
    country US

actor iiss
    name "International Institute for Strategic Studies"
    alias "Royal United Services Institute" "Chatham House"
    kind ngo/monitor
    country GB

actor csis
    name "Center for Strategic and International Studies"
    kind ngo/monitor
    country US

actor satellite-image-firms
    name "Planet Labs"
    alias "Maxar" "Maxar Technologies"
    kind "civilian/witness"
    country US

actor ambrey
    name "Ambrey"
    alias "Vanguard Tech" "Vanguard maritime security firm" "Dryad Global"
    kind "civilian/witness"
    country GB

actor flightradar24
    name "Flightradar24"
    alias "Flightradar 24"
    kind "civilian/witness"
    country SE

actor global-initiative
    name "Global Initiative Against Transnational Organized Crime"
    alias "InSight Crime"
    kind ngo/monitor
    country CH

actor sbm-intelligence
    name "SBM Intelligence"
    alias "Beacon Security and Intelligence" "Beacon Security & Intelligence" "Nigeria Security Tracker"
    kind ngo/monitor
    country NG

actor open-doors
    name "Open Doors International"
    alias "Christian Solidarity Worldwide" "International Christian Concern" "Christian Solidarity International"
    kind ngo/monitor

actor hiraal-institute
    name "Hiraal Institute"
    alias "Elman Peace"
    kind ngo/monitor
    country SO

actor iraqi-rights-bodies
    name "Iraqi human-rights bodies"
    alias "Hammurabi Human Rights Organization" "Iraqi Observatory for Human Rights" "Iraqi Human Rights Commission"
    alias "Iraqi Independent High Commission for Human Rights"
    kind ngo/monitor
    country IQ

actor community-peacemaker-teams
    name "Community Peacemaker Teams"
    alias "Christian Peacemaker Teams"
    kind ngo/monitor
    country IQ

actor rojava-information-center
    name "Rojava Information Center"
    alias "Rojava Information Centre"
    kind ngo/monitor
    country SY

actor abductees-mothers-association
    name "Abductees' Mothers Association"
    alias "SAM for Rights and Liberties"
    kind ngo/monitor
    country YE

actor collectif-contre-impunite
    name "CISC (Burkina Faso)"
    alias "Collective against Impunity and Stigmatisation of Communities"
    alias "Collective Against Impunity and Stigmatization of Communities"
    kind ngo/monitor
    country BF

actor kisal
    name "Kisal Observatory"
    alias "Observatoire Kisal" "Kal Akal" "Imouhagh International"
    alias "Collectif pour la défense des droits du peuple de l'Azawad"
    kind ngo/monitor
    country ML

actor nhrc-nigeria
    name "National Human Rights Commission (Nigeria)"
    alias "Nigeria's National Human Rights Commission"
    kind ngo/monitor
    country NG
