# Words that put something at a place, and words that may stand between them and its name.

place at
    relation at
    words in at on into to from towards through inside of for
    accept "Gunmen killed five soldiers in Kidal, Mali." => killed place=kidal precision=1
    reject "Gunmen killed five soldiers near Kidal, Mali." => killed precision=1

place near
    relation near
    words near outside around north south east west northeast northwest southeast southwest
    accept "Gunmen killed five soldiers near Kidal, Mali." => killed place=kidal precision=2
    accept "Gunmen killed five soldiers 30 km north of Kidal, Mali." => killed low=5 precision=2
    reject "Gunmen killed five soldiers in Kidal, Mali." => killed precision=2

place between
    relation between
    words between
    accept "Gunmen killed five soldiers between Gao and Bourem in Mali." => killed place=between precision=5
    reject "Gunmen killed five soldiers in Kidal, Mali." => killed precision=5

place fillers
    relation filler
    words the town village city district region province state area northern southern eastern western central towns villages , nearby and
    accept "Gunmen killed five soldiers in the northern town of Kidal, Mali." => killed place=kidal
    reject "Gunmen killed five soldiers in the town." => killed place=kidal
