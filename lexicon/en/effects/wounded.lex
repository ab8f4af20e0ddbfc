# Hurt and alive.
effect wounded

frame wound
    verb wound injure maim hospitalise hospitalize
    accept "The blast wounded 12 people." => wounded low=12
    accept "Nine soldiers were injured in the clash." => wounded low=9 victims=military
    accept "The shelling killed two people and injured 11 others." => wounded low=11
    accept "Five dead, 20 wounded in bombing" => wounded low=20
    reject "The remark wounded his pride."

frame hurt
    irregular "hurt hurts hurt hurt hurting"
    accept "Four policemen were hurt by the grenade." => wounded low=4 victims=police
    reject "The sanctions hurt the economy."

frame injury
    noun injury injuries
    accept "The hospital reported 15 injuries after the shelling." => wounded low=15
    reject "The striker has a knee injury."

idiom leave-wounded
    pattern "leave* {victims} [(seriously|badly|critically|severely)] (wounded|injured|hurt)"
    accept "The attack left six soldiers wounded." => wounded low=6 victims=military
    reject "The attack left the door open."

idiom sustain-injuries
    pattern "(sustain*|suffer*|receive*|get*) [~] (injuries|wounds|burns)"
    victims subject
    accept "Three soldiers sustained varying degrees of injuries." => wounded low=3 victims=military
    reject "The economy sustained losses."

idiom the-wounded
    pattern "{victims} [(were|was|is|are)] among the (wounded|injured)"
    accept "A colonel said four officers were among the wounded." => wounded low=4
    reject "The prince was among the guests."

idiom treated-for
    pattern "(treated|treating) {victims} for [~] (injuries|wounds|burns)"
    accept "Medics treated 30 people for shrapnel wounds." => wounded low=30
    reject "Medics treated the water."
