# Numbers as words, and what bounds them.

number units
    words zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19
    words twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
    accept "Twenty-three soldiers were killed." => killed low=23 high=23
    accept "One hundred and five soldiers were killed." => killed low=105 high=105
    reject "Soldiers were killed." => killed low=1

number hundred
    words hundred
    scale 100
    accept "Two hundred villagers were killed." => killed low=200
    reject "Hundreds of villagers were killed." => killed high=100

number thousand
    words thousand k
    scale 1000
    accept "Three thousand villagers fled their homes after the attack." => displaced low=3000
    reject "The thousand-year-old town was shelled." => killed low=1000

number million
    words million m
    scale 1000000
    accept "The war displaced 1.2 million people." => displaced low=1200000
    reject "The attack cost $3 million and killed two soldiers." => killed low=3000000

number dozen
    words "a dozen" "one dozen" "dozen"
    value 12
    accept "The raid killed a dozen soldiers." => killed low=12 high=12
    reject "The raid killed dozens of soldiers." => killed high=12

number half-dozen
    words "half a dozen" "a half dozen" "half-a-dozen" "half-dozen" "a half-dozen"
    value 6
    accept "Half a dozen soldiers were killed." => killed low=6
    reject "A dozen soldiers were killed." => killed low=6

number two-dozen
    words "two dozen"
    value 24
    accept "The raid killed two dozen soldiers." => killed low=24 high=24
    reject "The raid killed two soldiers." => killed low=24

number three-dozen
    words "three dozen"
    value 36
    accept "The raid killed three dozen soldiers." => killed low=36
    reject "The raid killed three soldiers." => killed low=36

number couple
    words "a couple" "a couple of" "a pair of"
    value 2
    accept "A couple of soldiers were killed." => killed low=2 high=2
    reject "The couple of the year visited the troops." => killed low=2

number none
    words "no" "not one" "not a single"
    value 0
    accept "The army said no soldiers were killed in the attack." => killed low=0 high=0
    reject "The army said five soldiers were killed in the attack." => killed low=0

vague several
    words several "a few" "a handful of" "a number of"
    low 3
    accept "The blast killed several soldiers." => killed low=3 high=none
    reject "The blast killed few soldiers." => killed low=3

vague dozens
    words dozens "dozens of" "dozens more" "tens of"
    low 24
    accept "The blast wounded dozens of villagers." => wounded low=24 high=none
    reject "The blast wounded a dozen villagers." => wounded low=24

vague scores
    words scores "scores of"
    low 40
    accept "Scores of villagers were killed in the attack." => killed low=40 high=none
    reject "The team scores twice." => killed low=40

vague hundreds
    words hundreds "hundreds of"
    low 200
    accept "The siege killed hundreds of villagers." => killed low=200 high=none
    reject "The siege killed one hundred villagers." => killed low=200

vague thousands
    words thousands "thousands of"
    low 2000
    accept "The offensive displaced thousands of people." => displaced low=2000 high=none
    reject "The offensive displaced one thousand people." => displaced low=2000

vague tens-of-thousands
    words "tens of thousands" "tens of thousands of"
    low 20000
    accept "The offensive displaced tens of thousands of people." => displaced low=20000
    reject "The offensive displaced thousands of people." => displaced low=20000

vague hundreds-of-thousands
    words "hundreds of thousands" "hundreds of thousands of"
    low 200000
    accept "The offensive displaced hundreds of thousands of people." => displaced low=200000
    reject "The offensive displaced hundreds of people." => displaced low=200000

bound at-least
    words "at least" "no fewer than" "not fewer than" "no less than" "not less than" "a minimum of" "atleast" "no lesser than" "minimum of"
    means low
    accept "At least 14 soldiers were killed." => killed low=14 high=none
    reject "14 soldiers were killed." => killed low=14 high=none

bound up-to
    words "up to" "as many as" "at most" "no more than" "not more than" "a maximum of" "maximum of" "upto"
    means high
    accept "Up to 20 soldiers were killed." => killed low=none high=20
    reject "20 soldiers were killed." => killed low=none high=20

bound more-than
    words "more than" "over" "above" "upwards of" "in excess of" "well over" "greater than"
    means above
    accept "More than 30 soldiers were killed." => killed low=31 high=none
    reject "30 soldiers were killed." => killed low=31

bound fewer-than
    words "fewer than" "less than" "under"
    means below
    accept "Fewer than 30 soldiers were killed." => killed low=none high=29
    reject "30 soldiers were killed." => killed high=29

bound about
    words about around some roughly approximately nearly almost "close to" "an estimated" estimated "near to" "just over" "just under" "nearly about" "some about" "as high as"
    means about
    accept "Around 30 soldiers were killed." => killed low=30 high=30 approximate=true
    reject "30 soldiers were killed." => killed approximate=true

bound or-more
    words "or more" "or so more" "and more" "plus"
    means low-after
    accept "40 or more soldiers were killed." => killed low=40 high=none
    reject "40 soldiers were killed." => killed low=40 high=none

bound or-fewer
    words "or fewer" "or less"
    means high-after
    accept "40 or fewer soldiers were killed." => killed low=none high=40
    reject "40 soldiers were killed." => killed low=none high=40

bound measure
    words km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters yards feet inches mm cm kg kilo kilos kilogram kilograms kilogrammes tonne tonnes ton tons percent % "per cent" degrees year years year-old years-old month months week weeks day days hour hours minute minutes seconds am pm a.m. p.m. gmt dollars euros pounds rupees naira litres square acres hectares "years old" times decades th
    means measure
    accept "The village lies 30 km away, where five soldiers were killed." => killed low=5
    reject "The village lies 30 km away, where soldiers were killed." => killed low=30
