# Words of time, and the forms of expressions that are made of them.
#
# A form is a row of words. "|" parts alternatives, square brackets hold what may be missing, braces name a slot:
#   {weekday} {short-weekday}  Sunday, Sun.            {number} {unit}   two, 10, a; days, weeks ({calendar-unit}: week, month, year)
#   {month} {long-month}       July, Jul.; July        {part} {clock}    morning; 3pm, 0500 GMT
#   {clear-month}              a month's name that is no other word
#   {day} {ordinal}            17, 17th; 17th, seventeenth
#   {year} {event-year}        2012; a year that is hardly a count
#   {numeric-date}             2023-09-17, 17/09/2023
#   {end}                      nothing: the clause ends or goes on here, no complement follows
#   {uncapped}                 nothing: the next word has no capital, unless it begins the sentence
# "means" says what the forms mean; "amount" and "in" give a number and its unit where the words do not; "from
# main-event" counts from the report's main event; "at" is the part of the day that the words imply.
# "lead-in" and "tail" are what may stand before and behind any form. The longest expression wins, then the earlier rule.
#
# Examples: report=, dateline= and main= are the dates to count from, time= is what the first expression comes to:
# a day, first..last, or none. Rejected sentences hold no time at all.

# --- words ---------------------------------------------------------------------------------------------------------

times weekdays
    weekday monday monday
    weekday tuesday tuesday
    weekday wednesday wednesday
    weekday thursday thursday
    weekday friday friday
    weekday saturday saturday
    weekday sunday sunday
    short-weekday monday mon
    short-weekday tuesday tue tues
    short-weekday wednesday wed weds
    short-weekday thursday thu thur thurs
    short-weekday friday fri
    short-weekday saturday sat
    short-weekday sunday sun
    accept "Shells fell on the market on Monday." => time=2023-09-18 report=2023-09-20
    accept "Shells fell on the market on Mon. evening." => time=2023-09-18 report=2023-09-20
    reject "The sun rose over the burnt market."
    reject "The Sun said that shells fell on the market."
    reject "They sat in the market and wed the next of kin."

times months
    month 1 january
    month 2 february
    month 3 march
    month 4 april
    month 5 may
    month 6 june
    month 7 july
    month 8 august
    month 9 september
    month 10 october
    month 11 november
    month 12 december
    short-month 1 jan
    short-month 2 feb
    short-month 3 mar
    short-month 4 apr
    short-month 5 may
    short-month 6 jun
    short-month 7 jul
    short-month 8 aug
    short-month 9 sep sept
    short-month 10 oct
    short-month 11 nov
    short-month 12 dec
    clear-month january february july september october november december
    period early mid late
    accept "The bridge fell on 3 March." => time=2023-03-03 report=2023-09-20
    accept "The bridge fell on Sept. 3." => time=2023-09-03 report=2023-09-20
    reject "Rebels march on the bridge and may take it."
    reject "March on, said Colonel May, an august figure."

times numbers
    number 1 one a an
    number 2 two
    number 3 three
    number 4 four
    number 5 five
    number 6 six
    number 7 seven
    number 8 eight
    number 9 nine
    number 10 ten
    number 11 eleven
    number 12 twelve
    number 13 thirteen
    number 14 fourteen
    number 15 fifteen
    number 16 sixteen
    number 17 seventeen
    number 18 eighteen
    number 19 nineteen
    number 20 twenty
    number 21 twenty-one
    number 22 twenty-two
    number 23 twenty-three
    number 24 twenty-four
    number 25 twenty-five
    number 26 twenty-six
    number 27 twenty-seven
    number 28 twenty-eight
    number 29 twenty-nine
    number 30 thirty
    number 31 thirty-one
    number 36 thirty-six
    number 48 forty-eight
    number 72 seventy-two
    accept "The convoy left ten days ago." => time=2023-09-10 report=2023-09-20
    reject "Ten trucks and twenty-one men left."

times ordinals
    ordinal 1 first
    ordinal 2 second
    ordinal 3 third
    ordinal 4 fourth
    ordinal 5 fifth
    ordinal 6 sixth
    ordinal 7 seventh
    ordinal 8 eighth
    ordinal 9 ninth
    ordinal 10 tenth
    ordinal 11 eleventh
    ordinal 12 twelfth
    ordinal 13 thirteenth
    ordinal 14 fourteenth
    ordinal 15 fifteenth
    ordinal 16 sixteenth
    ordinal 17 seventeenth
    ordinal 18 eighteenth
    ordinal 19 nineteenth
    ordinal 20 twentieth
    ordinal 21 twenty-first
    ordinal 22 twenty-second
    ordinal 23 twenty-third
    ordinal 24 twenty-fourth
    ordinal 25 twenty-fifth
    ordinal 26 twenty-sixth
    ordinal 27 twenty-seventh
    ordinal 28 twenty-eighth
    ordinal 29 twenty-ninth
    ordinal 30 thirtieth
    ordinal 31 thirty-first
    accept "The garrison rose on the seventh of June." => time=2023-06-07 report=2023-09-20
    reject "The seventh shell hit the second floor for the third time."

times units
    unit hour hour hours
    unit day day days
    unit week week weeks
    unit month month months
    unit year year years
    unit decade decade decades
    calendar-unit week week
    calendar-unit month month
    calendar-unit year year
    accept "They signed a truce three months ago." => time=2023-06-01..2023-06-30 report=2023-09-20
    reject "The siege lasted for days and the two-year truce broke."

times parts-of-day
    part early early
    part dawn dawn daybreak sunrise
    part morning morning mornings
    part midday noon midday
    part afternoon afternoon
    part evening evening dusk sunset nightfall
    part late late
    part night night overnight
    part midnight midnight
    accept "The patrol was hit on Tuesday afternoon." => time=2023-09-19 report=2023-09-20
    reject "They walk in the morning and rest at night."

times prepositions
    preposition on in at during over
    opener since from between throughout
    accept "The patrol was hit on Tuesday." => time=2023-09-19 report=2023-09-20
    reject "The patrol was hit on the road in the valley."

# After these a clause goes on without a complement: "the day before in Gao", against "the day before the vote".
times clause-goes-on
    goes-on when while where in at by near and but as with who which amid outside inside from after against
    accept "Ten men had died the day before in the same street." => time=2023-09-16 main=2023-09-17
    reject "Ten men had died in the street before."

times datelines
    agency AFP Reuters AP "Associated Press" CNN BBC UPI DPA EFE ANSA TASS "RIA Novosti" Interfax Xinhua IANS PTI ANI
    agency APA SANA WAM KUNA PANA NAN RFI VOA "Anadolu Agency" AA Bloomberg IRIN "Thomson Reuters Foundation"
    never-place NATO ISIS ISIL IDF UN EU US USA UK AU UNICEF UNHCR WHO AMISOM MINUSMA MONUSCO UNIFIL ECOWAS BREAKING
    never-place UPDATE EXCLUSIVE VIDEO WATCH NEWS LIVE CIA FBI ICRC MSF JTF ISAF PKK YPG SDF FSA TTP JNIM ISWAP ISIS-K
    never-place GOC FCO COAS SHARE THIS BY FROM MORE ALSO READ
    never-place GOP MP MPS PM DPO IED IEDS OPINION ANALYSIS FACTBOX TIMELINE CORRECTED URGENT THE AN AT IN ON
    long-place "south sudan" "burkina faso" "saudi arabia" "sierra leone" "sri lanka" "ivory coast" "north korea"
    long-place "central african republic" "democratic republic of congo" "democratic republic of the congo"
    long-place "south africa" "south korea" "el salvador" "costa rica" "equatorial guinea" "west bank" "gaza strip"
    long-place "united states" "united kingdom" "united arab emirates" "new york" "papua new guinea" "east timor"
    accept "GAO, Mali, Sept 19 (Reuters) - A mine killed a herder." => time=2023-09-19 report=2023-09-20
    reject "GAO, Mali (AP) — A mine killed a herder."

# --- what stands before and behind ---------------------------------------------------------------------------------

times around-a-day
    lead-in "on" "late [on]" "early [on]" "earlier [on]" "later [on]" "earlier" "as early|late as"
    lead-in "[in|during|from] [the] early|late|first|small hours of" "[on] the|that eve of"
    lead-in "[on|in|during|from] the {part} of" "at|around|about|before|after {part} [on]" "{part} on"
    lead-in "just|shortly|soon after|before {part} [on]" "[at] [around|about] {clock} [local time] [,] on"
    lead-in "overnight [on]"
    tail "[early|late] {part}" "at|around|about|by|before|after {part}" "shortly|just|soon after|before {part}"
    tail "in|during the [early|late] {part}" "in|during the early|late|small hours" "at [around|about] {clock} [local time]"
    accept "Late on Monday night a drone fell." => time=2023-09-18 report=2023-09-20
    accept "In the early hours of Monday a drone fell." => time=2023-09-18 report=2023-09-20
    reject "Late in the fight a drone fell on the hill."

# --- weekdays ------------------------------------------------------------------------------------------------------

times weekday
    form "{weekday}" "this {weekday}"
    means weekday
    unless-after mr mrs ms dr general gen major maj colonel col captain capt sergeant sgt lieutenant lt chief pastor
    unless-after alhaji brigadier brig commander commissioner governor senator justice sheikh bloody black
    unless-before times telegraph mirror express mail sun punch herald post tribune independent world people vanguard
    accept "A mortar round hit the school on Sunday." => time=2023-09-17 report=2023-09-20
    accept "Sunday's mortar fire hit the school." => time=2023-09-17 report=2023-09-17
    accept "Friday prayers had ended when it fell." => time=2023-09-15 report=2023-09-20
    reject "General Sunday Adamu commands the brigade."
    reject "The Sunday Times printed it."

times last-weekday
    form "last|past {weekday}" "this|the past|last {weekday}"
    means last-weekday
    accept "The mast was cut last Friday." => time=2023-09-15 report=2023-09-22
    reject "The mast was cut last."

times coming-weekday
    form "next {weekday}" "this|the coming {weekday}" "{weekday} next week" "next week on {weekday}"
    means coming-weekday
    accept "Talks begin next Friday." => time=2023-09-22 report=2023-09-20
    reject "Talks begin next to the mosque."

times weekday-of-last-week
    form "{weekday} [of] last week" "last week ['s] [,] [on] {weekday}"
    means weekday-of-week
    amount 1
    accept "The well was poisoned on Friday last week." => time=2023-09-15 report=2023-09-20
    accept "The well was poisoned on Monday last week." => time=2023-09-11 report=2023-09-20
    reject "The well was poisoned at the last house."

times weekday-of-this-week
    form "{weekday} [of] this week" "[earlier] this week [,] on {weekday}"
    means weekday-of-week
    amount 0
    accept "The well was poisoned on Monday this week." => time=2023-09-18 report=2023-09-20
    reject "This well was poisoned."

times weekday-weeks-ago
    form "{number} weeks ago [,] [on|last] {weekday}"
    means weekday-of-week
    accept "Two weeks ago on Friday the bridge was mined." => time=2023-09-08 report=2023-09-20
    reject "Two bridges were mined."

times week-before-weekday
    form "a week ago [on|last] {weekday}" "{weekday} a week ago" "a week last {weekday}"
    means weeks-before-weekday
    amount 1
    accept "The depot burnt a week ago Sunday." => time=2023-09-10 report=2023-09-20
    reject "A depot burnt."

times weekdays-span
    form "between|from {weekday} [{part}] and|to|until|through|till {weekday}" "{weekday} [{part}] to|into|through|until {weekday}"
    form "{weekday} -|–|/ {weekday}" "overnight [from|on|between] {weekday} [{part}] to|into|and {weekday}"
    form "the night of|between {weekday} to|and {weekday}"
    means weekdays
    accept "Guns fired from Friday to Sunday." => time=2023-09-15..2023-09-17 report=2023-09-20
    accept "Overnight Saturday to Sunday the post fell." => time=2023-09-16..2023-09-17 report=2023-09-20
    reject "Guns fired from here to the river."

times weekend
    form "over|during|at [the|this|last|past] weekend" "on the weekend" "the|last|this|past weekend" "this past weekend" "weekend that"
    means weekend
    accept "Guns fired over the weekend." => time=2023-09-16..2023-09-17 report=2023-09-20
    reject "Weekenders heard guns."

times since-weekday
    form "since [late|early] [last|this] [past] {weekday}" "since [the] {part} of|on {weekday}"
    means since-weekday
    accept "Forty families have fled since Saturday." => time=2023-09-16..2023-09-20 report=2023-09-20
    reject "Forty families have fled since."

# --- days of the month ---------------------------------------------------------------------------------------------

# A weekday beside a date adds nothing to it.
times day-and-month
    form "[{weekday}|{short-weekday} [,]] [the] {day} [of] {month} [[,|of] {year}]"
    form "[{weekday}|{short-weekday} [,]] {month} [the] {day} [[,] {year}]"
    form "{day} {month} [,] {weekday}" "[the] {ordinal} of {month} [[,] {year}]"
    means day
    accept "The post fell on 17 September." => time=2023-09-17 report=2023-09-20
    accept "The post fell on Sunday, 17th of September 2022." => time=2022-09-17 report=2023-09-20
    accept "The post fell on Sept. 17, 2021." => time=2021-09-17 report=2023-09-20
    reject "The post fell with 17 men of the guard."
    reject "Seventeen may have died, 12 of them at once."

times numeric-date
    form "[{weekday}|{short-weekday} [,]] {numeric-date}"
    means day
    accept "The log ends on 2023-09-17." => time=2023-09-17
    accept "The log ends on 17/09/2023." => time=2023-09-17
    accept "The log ends on 03/04/2023." => time=2023-01-01..2023-12-31
    reject "The log lists 2023-17 and 40/50/2023 and 1/2 a line."

times days-span
    form "[from|between] [the] {day} to|until|till|through|-|–|— [the] {day} [of] {month} [[,] {year}]"
    form "between [the] {day} and [the] {day} [of] {month} [[,] {year}]"
    form "[from|between] {month} {day} to|until|till|through|-|–|— {day} [[,] {year}]"
    form "between {month} {day} and {day} [[,] {year}]"
    form "[from|between] [the] {day} [of] {month} to|until|till|through|-|–|— [the] {day} [of] {month} [[,] {year}]"
    form "between [the] {day} [of] {month} and [the] {day} [of] {month} [[,] {year}]"
    form "[from|between] {month} {day} to|until|till|through|-|–|— {month} {day} [[,] {year}]"
    form "between {month} {day} and {month} {day} [[,] {year}]"
    means days
    accept "The raid came on the night of 5 to 6 May." => time=2023-05-05..2023-05-06 report=2023-09-20
    accept "The sweep ran from March 3 to 5." => time=2023-03-03..2023-03-05 report=2023-09-20
    accept "It burnt between 30 December and 2 January." => time=2022-12-30..2023-01-02 report=2023-09-20
    reject "The sweep took 5 to 6 men and between 3 and 5 rifles."

times two-days
    form "{day} and|/|& {day} [of] {month} [[,] {year}]" "{month} {day} and|/|& {day} [[,] {year}]"
    means two-days
    accept "Huts burnt on 5 and 6 May." => time=2023-05-05..2023-05-06 report=2023-09-20
    reject "Huts burnt: 5 and 6 of them."

times day-of-month
    form "[on] the {ordinal} of this|the [same] month" "on the {day} {end}"
    means day-of-month
    unless-before brigade division battalion
    accept "The well ran dry on the 17th." => time=2023-09-17 report=2023-09-20
    accept "The well ran dry on the 25th of the month." => time=2023-08-25 report=2023-09-20
    reject "The well of the 17th brigade stands on the 3rd hill."

times since-day
    form "since [{weekday} [,]] [the] {day} [of] {month} [[,] {year}]" "since [{weekday} [,]] {month} {day} [[,] {year}]"
    means since-day
    accept "Sixty have died since 3 September." => time=2023-09-03..2023-09-20 report=2023-09-20
    reject "Sixty have died since the third shell."

# Named after a day of long ago, whose year the words leave out.
times named-days
    form "[since|before|after] [the] september|sept [.] 11 [,] [2001] [terror|terrorist] attacks" "9 / 11"
    form "[since|before|after] [the] october|oct [.] 7 attack|attacks|assault|massacre"
    form "[since|before|after] [the] 7 october|oct attack|attacks|assault|massacre"
    means vague
    accept "They met before the September 11 attacks." => time=none report=2023-09-20
    reject "They met before the 11 attacks."

times feasts
    form "[on|during|over|at|since] [the] [holy month of] ramadan" "on|during|over|at|since eid|ashura|nowruz|diwali|passover"
    form "eid al-fitr|al-adha|el-fitr|el-adha" "on|during|over|at|since christmas|easter [day|eve|weekend]"
    form "christmas|easter|boxing day|eve" "palm|easter|bloody {weekday}" "good friday" "ash wednesday" "easter monday"
    form "[the] new year 's [day|eve]"
    means vague
    accept "The church was bombed on Palm Sunday." => time=none report=2023-09-20
    accept "The mosque was bombed during Ramadan." => time=none report=2023-09-20
    reject "Palm trees burnt, and a new year began."

# --- months and years ----------------------------------------------------------------------------------------------

times month
    form "[in|during|throughout] [early|mid|late] {long-month} [of] [,] {year}" "{clear-month}" "{month} [of] [,] {year}"
    form "in|during|throughout [early|mid|late] {long-month}" "early|mid|late [in] {long-month} [[,] {year}]"
    form "[in|at] the beginning|start|end|middle|course|month of {long-month} [[,] {year}]" "this {long-month}"
    means month
    unless-after mr mrs ms dr general gen major maj colonel col captain capt president
    accept "The ferry sank in September." => time=2023-09-01..2023-09-20 report=2023-09-20
    accept "The ferry sank in mid-July 2014." => time=2014-07-01..2014-07-31 report=2023-09-20
    accept "In May 12 villagers drowned." => time=2023-05-01..2023-05-31 report=2023-09-20
    reject "They may march in, Mrs May said."

times last-month-named
    form "last {long-month}" "{long-month} last year" "{long-month} of last year"
    means last-month
    accept "The ferry sank last September." => time=2022-09-01..2022-09-30 report=2023-09-20
    reject "The last march was a long one."

times months-span
    form "between|from {long-month} [and|to|until|through|-|–] {long-month} [[,|of] {year}]"
    form "{long-month} to|until|through|-|– {long-month} [[,|of] {year}]"
    means months
    accept "Between January and March 2022 nobody came." => time=2022-01-01..2022-03-31 report=2023-09-20
    reject "Between the wells and the hill nobody came."

times year
    form "in|during|throughout|until|back|by|for|early|mid|late {year}" "of|from|to {event-year}" "[dates] back to {year}"
    form "his|her|its|their {event-year}" "in|since early|mid|late {year}"
    form "[in|during] the [late|early] spring|summer|autumn|fall|winter|course|year of {year}" "in {year}"
    form "[at|in] the beginning|start|end|middle of {year}" "back in {year}" "the|a|an {event-year}" "the year {year}"
    form "spring|summer|autumn|fall|winter [of] {year}"
    means year
    accept "They rose in 2012." => time=2012-01-01..2012-12-31 report=2023-09-20
    accept "They fought in the 2012 rebellion." => time=2012-01-01..2012-12-31 report=2023-09-20
    reject "Of 2,000 troops and 1,950 police 2000 came in 2,012 trucks."
    reject "The 2000 troops came."

times years-span
    form "[between|from|in|during] {year} and|to|until|through|-|– {year}"
    means years
    accept "They ruled from 2012 to 2015." => time=2012-01-01..2015-12-31 report=2023-09-20
    reject "They ruled 2,012 to 2,015 men."

times since-year
    form "since [early|mid|late] {year}" "since [early|mid|late] {month} [of] [,] {year}"
    form "since the beginning|start|end|middle|spring|summer|autumn|fall|winter of {year}" "since [back] in {year}"
    means since
    accept "Thousands have died since 2012." => time=none report=2023-09-20
    reject "Thousands have died since."

times decades-named
    form "[in|during|since] the [early|mid|late] 1950s|1960s|1970s|1980s|1990s|2000s|2010s|2020s"
    means vague
    accept "The feud began in the 1990s." => time=none report=2023-09-20
    reject "The feud began in the 30s district."

# --- days counted from the day of writing --------------------------------------------------------------------------

times today
    form "[earlier|late|later|early] {uncapped} today" "[earlier|late|early] this {part}"
    means back
    amount 0
    in day
    unless-before zaman
    accept "A horseman was shot today." => time=2023-09-20 report=2023-09-20
    accept "A horseman was shot this morning." => time=2023-09-20 report=2023-09-20
    reject "A horseman was shot, Russia Today reported."

times tonight
    form "tonight"
    means back
    amount 0
    in day
    at night
    accept "The city is dark tonight." => time=2023-09-20 report=2023-09-20
    reject "The city is dark by night."

times yesterday
    form "[only|late|early|earlier] {uncapped} yesterday"
    means back
    amount 1
    in day
    accept "A horseman was shot yesterday." => time=2023-09-19 report=2023-09-20
    reject "Yesterdays come and go."

times last-night
    form "[late] last night" "overnight last night"
    means back
    amount 1
    in day
    at night
    accept "A horseman was shot last night." => time=2023-09-19 report=2023-09-20
    reject "The last horseman was shot by night."

times day-before-yesterday
    form "[the] day before yesterday"
    means back
    amount 2
    in day
    accept "A horseman was shot the day before yesterday." => time=2023-09-18 report=2023-09-20
    reject "A horseman was shot before."

times tomorrow
    form "{uncapped} tomorrow"
    means ahead
    amount 1
    in day
    accept "The road opens tomorrow." => time=2023-09-21 report=2023-09-20
    reject "The road to the morrow is long."

times overnight
    form "{uncapped} overnight"
    means vague
    at night
    accept "A drone fell overnight." => time=none report=2023-09-20
    reject "An over-night stay."

# --- weeks, months and years counted from the day of writing -------------------------------------------------------

times ago
    form "[just|only|exactly|barely] {number} {unit} ago"
    means back
    accept "The dam broke two days ago." => time=2023-09-18 report=2023-09-20
    accept "The dam broke two weeks ago." => time=2023-09-04..2023-09-10 report=2023-09-20
    accept "The dam broke six months ago." => time=2023-03-01..2023-03-31 report=2023-09-20
    reject "Two dams broke."

# About how long ago is not when.
times about-ago
    form "about|around|some|nearly|almost|roughly|over|approximately {number} {unit} ago" "[little] more|less than {number} {unit} ago"
    form "[just] [a] few|several|couple|many|some [of] [{number}] {unit} ago" "[just|only|many] {unit} ago" "long ago"
    form "half a|an {unit} ago" "not [so|very] long ago" "a long time ago" "{number} and a half {unit} ago" "at least {number} {unit} ago"
    means vague
    accept "The dam broke about two weeks ago." => time=none report=2023-09-20
    accept "The dam broke several days ago." => time=none report=2023-09-20
    reject "About two metres of the dam broke."

times last-unit
    form "[just|only] [early|earlier|late|later] [in] last [calendar] {calendar-unit}" "this past {calendar-unit}"
    means back
    amount 1
    accept "The dam broke last week." => time=2023-09-11..2023-09-17 report=2023-09-20
    accept "The dam broke late last year." => time=2022-01-01..2022-12-31 report=2023-09-20
    reject "The last dam broke."

times this-unit
    form "[just|only] [early|earlier] [in] this {calendar-unit}" "so far this {calendar-unit}"
    form "[at|in|by] the beginning|start|middle|end of the|this {calendar-unit}"
    means back
    amount 0
    accept "A camp was lost earlier this month." => time=2023-09-01..2023-09-20 report=2023-09-20
    reject "This camp was lost earlier."

times past-units
    form "[over|in|during|within|for] [the|these] past|last {number} {unit}" "[in|over|during|within] the past|last {calendar-unit}|day"
    means within
    accept "Nine have died over the past two days." => time=2023-09-18..2023-09-20 report=2023-09-20
    accept "Nine have died in the last two months." => time=2023-07-22..2023-09-20 report=2023-09-20
    reject "Nine died on the last two hills."

times recent-units
    form "[in|over|during] [the] recent {unit}" "[in|over|during] the past|last [few|several|many] {unit}"
    form "[in] this|that|last decade" "[over|in|for] the past|last decade" "[in|over] recent times" "[in] the recent past" "past|last few|several {unit}"
    form "[in|over|during] [the] [last|past] couple of {unit}" "[in|over|during] the past|last {number} decades"
    means vague
    accept "Raids have grown in recent weeks." => time=none report=2023-09-20
    accept "Raids have grown over the past decade." => time=none report=2023-09-20
    reject "Raids have grown in recent reports."

times since-then
    form "since then|yesterday" "since [earlier|late|early] last|this {unit}" "since [early|mid|late] [last] {long-month}"
    form "since the beginning|start|end|middle of [the|this|last] {long-month}|{unit}" "since {unit} ago" "ever since"
    means vague
    accept "Sixty have fled since last week." => time=none report=2023-09-20
    reject "Sixty have fled, since the well is dry."

times to-come
    form "[later] next {calendar-unit}" "later this {calendar-unit}" "[in|over|during] [the] coming [few|several] {unit}" "[in|over|during] [the] next few|several {unit}"
    form "[in|over|within] [the] next {number} {unit}"
    means vague
    accept "The court will sit next week." => time=none report=2023-09-20
    reject "The court will sit next."

# --- counted from the report's main event --------------------------------------------------------------------------

times same-day
    form "[on] the|that [very] same day|night|morning|evening|afternoon" "[on] that [very] day|night|morning|evening|afternoon"
    form "same day" "earlier|later in the day" "earlier|later [on] that day" "[early|late] that night|morning|evening|afternoon"
    means back
    amount 0
    in day
    from main-event
    accept "Two guards were shot on the same day." => time=2023-09-17 main=2023-09-17
    reject "The same guards were shot in the day room."

times day-before
    form "[on|only] the day|night before {end}" "[on] the previous|preceding|prior day|night|evening" "[on] the eve"
    form "a day before {end}" "a day earlier"
    means back
    amount 1
    in day
    from main-event
    accept "Two guards were shot the day before." => time=2023-09-16 main=2023-09-17
    accept "Two guards were shot the previous day." => time=2023-09-16 main=2023-09-17
    reject "Previous guards were shot before."

times units-before
    form "[just|only] {number} {unit} earlier|previously|beforehand" "[just|only] {number} {unit} before {end}"
    form "the {calendar-unit} before {end}" "the previous|preceding {calendar-unit}"
    means back
    from main-event
    accept "Two guards were shot three days earlier." => time=2023-09-14 main=2023-09-17
    accept "Two guards were shot the week before." => time=2023-09-04..2023-09-10 main=2023-09-17
    reject "Three guards were shot earlier."

times day-after
    form "[on] the following|next day|morning|night|evening" "the day|night|morning after {end}" "a day later" "a day after {end}"
    means ahead
    amount 1
    in day
    from main-event
    accept "The prisoners walked home the following day." => time=2023-09-18 main=2023-09-17
    reject "Following the day room raid, prisoners walked home."

times units-after
    form "[just|only] {number} {unit} later|afterwards|afterward" "[just|only] {number} {unit} after {end}"
    form "the following {calendar-unit}"
    means ahead
    from main-event
    accept "The prisoners walked home three days later." => time=2023-09-20 main=2023-09-17
    accept "The prisoners walked home two weeks later." => time=none main=2023-09-17
    reject "The prisoners walked home later."

# With a complement they count from what it tells of, which need not be the main event.
times beside-another-event
    form "[just|only|barely|about] {number}|several|few {unit} after|before|since|into" "more|less than {number} {unit} after|before"
    form "[just|only|barely] {unit} after|before|earlier|later" "a|the few {unit} after|before|earlier|later"
    form "the day|night|week|month|year before|after" "[on] the eve of" "a couple of {unit} after|before|earlier|later"
    form "hours|days|weeks|months|years after|before|earlier|later"
    means vague
    accept "It came two days after the vote." => time=none main=2023-09-17
    accept "It came just hours after the vote." => time=none main=2023-09-17
    reject "It came after the vote and before the count."
