# Arms and materiel taken: one claim for each counted kind of item.
effect equipment_seized

frame seize-arms
    verb seize recover capture confiscate retrieve discover
    accept "Troops recovered five rifles and two pickups." => equipment_seized low=5
    accept "Two machine guns were seized." => equipment_seized low=2
    reject "The patient recovered in five days."

idiom arms-found
    pattern "find* {victims}"
    guard arms
    accept "Soldiers found three AK-47 rifles in the camp." => equipment_seized low=3
    reject "Soldiers found three graves."
