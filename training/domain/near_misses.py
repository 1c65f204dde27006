"""Templates (see `grammar`) of what shares words with the domain's requests but asks for none of them.

Talk about times, dates, timers, dice, coins, names, personas and memory, questions that no tool answers, and
fragments of sentences. All of it is `out_of_domain`. Data only.
"""

NEAR_MISSES = tuple(
    line.strip()
    for line in """
    I have no time [today|for this|for games|to cook|this week|at all].
    [We|They|She|He] had a [good|great|wonderful|terrible] time [in Spain|at the party|last summer].
    It was [the time of my life|a long time ago|only a matter of time|a waste of good time].
    [This time|Next time|Last time] [we won|it rained|he was late|she paid|we took the bus].
    [He|She|The train|My boss] is [always|never|rarely] on time.
    [What|At what] time does the [bus|film|store|library|concert|plane|party|museum] [leave|start|open|close]?
    What time [is the meeting|is dinner served|is my flight|did she leave|do you close|was the accident]?
    What time is it in [Tokyo|London|New York|Paris|Moscow|Sydney]?
    [Do you have|Have you got] time [for a coffee|to help my mother|on Friday|for lunch]?
    How long [does it take to get there|will it take|have you been waiting|is the flight|was the war]?
    How much time [do we have left|is left|did you spend there|does it take]?
    [Time|Money] heals [everything|all wounds].
    [The clock|My watch|The alarm] [is too loud|fell off the wall|cost a fortune|was a gift|runs fast].
    My [date|date last night|first date] was [nice|awful|very late|a dream|boring].
    [She|He] [has a date|went on a date] [on Friday|with the baker|with my cousin].
    I [like|eat|bought] [dates and figs|dried dates].
    [When|What day] is [Easter|Christmas|her birthday|the wedding|the exam|the meeting|Mother's Day]?
    What day [is the party|did he leave|were you born|is the game|does school start]?
    [Which|What] year [did the war end|were you married|was the house built]?
    [Monday|Tuesday|Friday|Sunday] [is my day off|was very busy|is too late|works for me].
    [The calendar|The old calendar] [hangs on the wall|has nice pictures|was a present].
    In those days [nobody had a car|bread was cheap|we walked to school].
    The [timer|alarm|stopwatch] [is broken|went off too early|was a gift|woke the baby|costs ten dollars].
    [He|She] has [two|three] [timers|clocks] in the kitchen.
    Give me [five|ten|two] minutes of your life.
    [Ten|Five|Twenty] minutes [later he was gone|is a long walk|was all it took|by bus from here].
    The [station|school|shop] is [five|ten|fifteen] minutes [away|from here|down the road].
    [We|I] waited for [ten|twenty|thirty] minutes [in the rain|at the bus stop|for nothing].
    [Set|Lay] the table for [two|four|six].
    Set [the book|the box|your bag] [on the table|down here].
    [The sun|The moon] sets [late|early] [in June|here].
    [He|She|They] rolled [his|her|their] eyes [at me|again|and left].
    The [ball|car|stone] rolled [down the hill|into the lake|under the bed].
    [Roll|Pull] up [the window|your sleeves|the carpet].
    I [ate|bought] a [cheese|cinnamon] roll [for lunch|this morning].
    [Dice|Chop|Slice] the [onions|carrots|tomatoes] [into small pieces|and fry them].
    [The dice|My dice|Two dice] [are red|got lost|were under the sofa|fell off the table].
    [Life|Love] is a roll of the dice they say.
    [He|She] flipped [the pancake|the page|the table over|out completely].
    Flip [the burger|the page|the pancake|the mattress].
    Toss [the salad|me the ball|it in the bin|me the keys].
    [Throw|Kick] [the ball|it over the fence|me a rope].
    [The coin|That coin|This coin] is [very old|made of gold|worth a fortune|not real].
    [I|We] [paid in coins|have no coins left|found two coins in the sofa].
    [My head|The head] [hurts|is spinning|is full of ideas].
    The [cat|dog|fox] has a long tail.
    The name of the [game|song|book|street|dog|hotel|boat] is [strange|too long|hard to say|written here].
    What is the name of the [president|book|actor|band|hotel|river|king]?
    What is [his|her|their|your sister's|your dog's|the baby's] name?
    [Her|His] name is [Olga|Boris|Ingrid|Pedro|Yuki|Sven].
    My [brother|sister|cat|dog|boss|neighbor|father] is [called|named] [Olga|Boris|Ingrid|Pedro|Yuki|Sven].
    [He|She] has [a good name|no name|a long name|made a name for himself].
    [I'm|I am] [a teacher|a doctor|a student|hungry|thirsty|cold|from Texas|at work|in the car].
    [I'm|I am] [on the train|in the kitchen|left handed|allergic to nuts|learning French|married].
    [This is|It's] [my brother|my house|a nice town|the wrong bus|your coat|a long story|not my car].
    Call [my mother|the police|a taxi|an ambulance|the office|me a cab|my brother back].
    [They|People] call it [the big apple|a miracle|love|progress].
    [Who|What] is [he|she|that man|that woman|the president|the actor in that film]?
    Who is [your favorite singer|the tallest man|the man at the door|coming to dinner|at the door]?
    [HAL|GLaDOS|JARVIS] is [in a film|a famous computer|from a movie|in a game].
    [I saw|We watched|I like] the [film|movie] with [HAL|JARVIS] [last night|years ago|as a child].
    [Switch|Change] [the lamp off|trains in Berlin|your shoes|the light bulb|lanes|the sheets|the tires].
    [I|We] [changed|switched] [schools|jobs|trains|doctors|banks] [last year|in May].
    [The weather|The climate] is changing [fast|they say].
    [She|He] became [a doctor|a famous singer|very rich|the mayor].
    [I want|I need] [a sandwich|a new phone|a haircut|new shoes|a taxi|some water|a good lawyer].
    [I want|I need|I'd like] to [buy a house|see the sea|call my sister|eat something|learn to swim].
    [Give me|Bring me|Get me] [the salt|a glass of water|the keys|a towel|the remote|my glasses|a sandwich].
    Can I [have|get] [a coffee|the bill|a receipt|a window seat|a refund|some bread]?
    Can I [talk|speak] to [the manager|my doctor|your boss|my mother|a lawyer|the owner]?
    Is [the doctor|your mother|the manager|the boss] [there|in|at home]?
    Let me [see the menu|think about it|finish my lunch|drive|carry that bag].
    Put [the kettle on|your shoes on|the cat out|on your coat|the milk in the fridge].
    [Which|What] [movies|books|games|cars] are there?
    List [the ingredients|three rivers|all presidents|the planets].
    [The voice|Her voice] on the [radio|phone] was [strange|very low|unknown].
    [I forgot|She forgot|He forgot] [my umbrella|the milk|the password|to call|to lock the door|the meeting].
    Never forget [your roots|where you came from|to lock the door].
    [Clear|Wipe|Clean] [the table|the window|your desk|the snow from the car|the kitchen].
    [Delete|Erase] [the photo|that email|the app|the file|the whiteboard].
    [Reset|Restart] [the router|the computer|my password|the printer].
    My [computer|phone|camera] has [too little memory|no memory left|a full memory].
    [I|We] have [good memories|many memories] of [that house|the summer|the school].
    Remember [the milk|to buy bread|the good old days|that summer in Spain].
    Count [the apples|your money|the chairs|me out|on me|your blessings].
    [I|You] can count on [my brother|her|your friends].
    [Repeat|Write] the [experiment|exam|word in French|test next year].
    [He|She] [repeated|failed] the [exam|class|year].
    [She|He|The bird] sang [all night|in the shower|at the wedding|beautifully].
    The song [on the radio|of the year] was [too loud|very sad|about a train].
    [The news|The newspaper] was [late today|wet from the rain|about the fire].
    [The joke|His joke|That story] [was on me|made her angry|got him fired].
    [In fact|As a matter of fact] [he was right|the shop is closed|it was my idea].
    [The weather|The rain] [ruined the harvest|delayed our flight|kept us inside].
    It [rained|snowed] [all day|for weeks|on our trip] [last year|].
    [He|She|My son] is [tired of school|sad about the dog|bored at work|happy in Berlin].
    [Thank|Ask|Tell] [your mother|the driver|my teacher] [for me|about it].
    [He|She] said [goodbye to the teacher|hello to the neighbors|good night to the kids].
    [How is|How are] [your mother|your parents|the kids|the food|the soup]?
    Who made [the cake|this mess|that noise|the chair|this soup]?
    [Could you|Can you|Would you|I want to|I was going to|I think that|Do you|If I|Let me|What about the].
    [Could you the|Please can|I want|Is there a|What is the|How do I|When the|And then I|Because the|So that].
    [Um|Uh|Hmm|Er] [I mean|the thing is|wait a second|let me think|where was I|hold on].
    [Hold on|Wait a minute|One moment|Just a second|Hang on|Give me a second|Not now|Not yet].
    [Never mind|Forget about the milk|It doesn't matter|Whatever|Anyway|As I was saying|Where was I].
    [I don't know|I'm not sure|Perhaps|Probably|Of course|Absolutely|Exactly|Not really|I guess so|Sure].
    [No I was talking to my wife|I'm on the phone|Not you|I was talking to the dog|Somebody is at the door].
    [He|She] asked me [what time it was|what day it was|for my name|to roll the dice|to flip a coin].
    [They|We] never [knew what time it was|set a timer|flip coins|roll dice|tell jokes at work].
    [Yesterday|Last week] [I|we] [set a timer and burned the cake|rolled dice all night].
    My [phone|oven|microwave] [tells the time|has a timer|shows the date].
    [Do you like|Have you ever played] [dice games|coin tricks|card games|board games|chess]?
    How [do|does] [dice|a coin toss|a timer|a clock|a calendar] [work|work exactly]?
    How many [sides does a coin have|dots are on a domino|hours are in a week|days are in March]?
    How many [seconds are in an hour|weeks are in a year|coins are in a dollar|dice are in the box]?
    Who invented [the clock|dice|coins|the calendar|the alarm clock|time zones]?
    [The last time|The first time] [we met|he called|I flew|she cooked it] [it rained|it burned|].
    [Every time|Each time] [we met|he called|I flew|she cooked it] [it rained|it burned|].
    [Take|Save|Waste|Spend|Find] [your time|some time|more time with the kids|less time online].
    [Is|Was] there [enough time|any time|no time] [to eat|for lunch|left to finish|to pack]?
    [What time|When] [should I|do we|does she|will they|can we] [leave|arrive|eat|meet|pick you up|check in]?
    What [time|day] [did|does|will] [he|she|the plumber|the doctor|the parcel] [come|arrive|phone|call]?
    What time [do the shops close|does school end|is sunrise|is sunset]?
    What time [was the call|does the sun set|is kick off]?
    [It's|It was] [about time he left|a hard time for us|high time you moved].
    [It's|It was] [dinner time for the dog|time we sold it].
    [Once upon a time|In no time|At the same time] [he|she] [sang|slept|fell].
    [In the meantime|From time to time] [he|she] [sang|slept|fell].
    How [many times|often] [did he call|have you been there|does the bus run|do you train]?
    [My|Her|The] [wedding|birthday|exam|appointment] is on [Monday|Friday|Sunday|Tuesday] [morning|night|].
    [How many|Which] [days|months] [are in a year|have thirty days|did it rain|until the holidays|are left]?
    [What|Which] day [is garbage collection|is the market|does he get back|suits you|is best for you]?
    [The|Her|My] [due date|delivery date|date of birth] [was last week|is wrong|is a secret].
    [The|Her|My] [blind date|use by date] [was last week|is wrong|is a secret].
    [When|What year] [was he born|did they marry|is the next election|was the bridge built|does term start]?
    [Set|Reset|Fix|Wind] [the alarm in the car|the thermostat|the kitchen clock].
    [Set|Reset|Fix|Wind] [the grandfather clock|the scale].
    [The alarm|The timer|The bell|The buzzer] [rang|stopped|is too loud] [again|at school|].
    [The alarm|The timer|The bell|The buzzer] [woke everyone|was broken] [again|at school|].
    [Stop|Cancel|Turn off|Pause] the [alarm|timer|stopwatch] [please.|now.|.]
    How [much|long] is left on the [timer|clock|meter]?
    [It takes|She needs] [five|ten|fifteen|thirty] minutes [to get there|every day|each way].
    [He walks|They waited] [five|ten|fifteen|thirty] minutes [to get there|every day|each way].
    [Just|Only|Almost] [two|five|ten] minutes [to the beach|by car|until the goal|too late|on foot].
    [Bake|Fry|Boil|Rest|Knead] [it|the dough] for [ten|twenty|forty] minutes [they said|in the recipe].
    [Bake|Fry|Boil|Rest|Knead] [the fish|the beans] for [ten|twenty|forty] minutes [they said|in the recipe].
    [He|She] [rolled|baked|dropped] [the dough|the carpet] [flat|down the hill|out of the door].
    [He|She] [rolled|baked|dropped] [the barrel|a snowball] [flat|down the hill|out of the door].
    [Rock and roll|A bread roll|The toilet roll|A roll of tape] [is dead|with butter|is empty|costs a dollar].
    [Chop|Peel|Dice] [the potatoes|two onions|a cucumber|the meat] [finely|for the soup|please].
    [He|She|My uncle] [lost|won] [money|his house|a car] [at dice|with a coin trick|in a card game|at poker].
    [A coin|The penny|A quarter] [fell|rolled|dropped] [under the sofa|down the drain|out of my pocket].
    [He|She] [collects|polishes|melts] [coins|old coins|silver coins|rare coins] [as a hobby|in his shop|].
    [Heads up|Head over heels|Heads will roll|Use your head|From head to tail] [he said|they say|].
    [Flip|Turn] [the switch|the record|the egg|the omelette|the pages] [over|carefully|now].
    [She flipped|He tossed|They threw] [the keys|the egg|the ball] [away|in the air|to the dog].
    [She flipped|He tossed|They threw] [a stick|the pancake] [away|in the air|to the dog].
    [His|Her|The dog's|My cousin's|The baby's] name is [Bruno|Fatima|Igor|Priya|Siobhan|Wolfgang].
    [What's|What is] the name of [your cat|that song|the street|the bride|this flower|the boss|your school]?
    [What|How] [did they name|do they call|did she call] [the baby|the puppy|the boat]?
    [What|How] [did they name|do they call|did she call] [their son|the new street]?
    [Do you know|Do you remember] [my brother|that song|the way home]?
    [Do you know|Do you remember] [her address|the neighbors|my cousin Priya]?
    [Who is|Who's] [on the phone|the man in the hat|your doctor]?
    [Who is|Who's] [singing on the radio|the new teacher|next in line]?
    [Who|Whom] [called|rang|phoned|visited|asked for] [you|my wife|the office|the doctor] [last night|today|]?
    [He is|She is|They are|We are] [called|named|known as] [the Vikings|Bruno|Fatima|the twins|the champions].
    [Call|Phone|Ring] [Bruno|Priya|the dentist|my aunt|a plumber|the school] [please.|for me.|about it.|.]
    [I'm|I am] [looking for my keys|late for work|afraid of spiders|learning to drive|on a diet|from Poland].
    [I'm|I am] [making soup|building a shed|cold and wet|left handed].
    [I'm|I am] [an engineer|a vegetarian|in the bathroom].
    [This is|That is|It's] [my seat|the wrong key|her bike|a private party|too heavy|the last straw|our stop].
    [Can I|May I|Could I] [talk|speak] to [the chef|your manager|a nurse]?
    [Can I|May I|Could I] [talk|speak] to [the landlord|someone in sales|my wife]?
    [Get|Bring|Fetch|Call] me [a ladder|the manager|a blanket|the doctor|a fork|a waiter|my coat].
    [Put|Take] [the radio|the heating|a sweater|the lid|some music|the dog's collar] on [please.|now.|.]
    [Switch|Change] [seats|gears|the channel|the bulb|sides] [please.|now.|.]
    [Switch|Change] [banks|the filter|your socks|the baby] [please.|now.|.]
    [Change|Switch|Turn] to [channel two|the sports channel|page nine|the left lane|the other side].
    [She wants|He wants|They want] to [become a pilot|be a star|switch schools].
    [She wants|He wants|They want] to [change the world|talk to a lawyer].
    [Turn|Go] [back to the start of the film|into the next street|to page ten|left at the lights].
    [The|A] [persona|character|voice|personality] [in the book|in that play] [is evil|was dull].
    [The|A] [persona|character|voice|personality] [in the film|of the queen] [is evil|was dull].
    [Her|His|The singer's|My aunt's] voice [was hoarse|cracked|is deep|carried far|was on the tape].
    [Count|Sort|Stack] [the plates|the sheep|the votes|your change|the boxes|the spoons] [please.|again.|.]
    [He|She|The baby|My niece] can [already count|count in Latin|count to a hundred|say the alphabet].
    [How many|Count how many] [people are in the room|sheep are there|stairs there are|cars went past].
    [Repeat|Do] the [exercise|test|dose after a day|stitch|pattern until the end|song at the party].
    [Say|Tell] [that to the judge|it to my face|it to your mother|him I called|her the truth|them we left].
    [What did|What does] [he|she|the doctor|the sign|the letter|your wife] [say|say about it|mean]?
    [Forget|Ignore] [the salad|her remark|the rules|the old recipe|him and move on|the other road].
    [Erase|Clear|Wipe|Delete] [the board|my inbox|the counter|the last line|the voicemail|the old photos].
    [My|His|Her] memory [of that day is clear|stick is full|is like a sieve|for faces is good|got worse].
    [I remember|I'll remember|We remember] [the war|our first car|that smell|the old school|his kindness].
    [The joke|That joke|A joke] [about the priest|he told|at the office] [was rude|fell flat|went too far].
    [The fact is|It's a fact that|In fact|Face the facts] [he lied|we are broke|they lost|it's too late].
    [The weather|The snow|The rain|The storm] [was lovely on our trip|spoiled the wedding|broke the fence].
    [It rained|It snowed|It was sunny|It was hot] [in Lisbon|all week|on our wedding day|during the match].
    [The newsreader|The paper boy|The news van|The reporter] [was late|fell over|is my cousin|lives here].
    [She sang|He sings|They sang] [in the choir|at the wedding|off key|in the bath|for the king].
    [The song|That song|This song] [is about a horse|was a hit|is stuck in my head|made her cry].
    [He|She|The teacher|My son] is [sad|happy|tired|bored] [today|at school|with the game|about the result].
    [Is|Was] [he|she|your mother|the baby|the dog] [tired|happy|sad|bored|asleep|hungry]?
    [How is|How was] [your sister|the patient|the baby|the film|the food|your flight|the exam|his leg]?
    [Thank|Greet|Hug|Kiss] [your father|the kids|Priya] [for me|from us|when you see them].
    [Thank|Greet|Hug|Kiss] [your family|the cook] [for me|from us|when you see them].
    [She said|He said|They said|We said] [thank you and left|goodbye at the station].
    [She said|He said|They said|We said] [hello to the guard|no thanks].
    [Is|Was] [the man|the guard|that statue|the voice on the phone] [human|real|a robot|alive]?
    [Robots|Machines|Computers] [build cars|are expensive|need oil].
    [Robots|Machines|Computers] [work all night|took his job|are everywhere].
    [Who made|Who built|Who designed|Who invented] [the pyramids|this dress|that bridge]?
    [Who made|Who built|Who designed|Who invented] [the zipper|paper|the bicycle]?
    [What can|What could] [a beaver|this knife|the mayor|a lawyer|he|she] do [about it|for us|]?
    [Can you help|Please help|Help] [my mother up|me lift the sofa|the lady with her bags|me move house|him].
    [You are|You're] [in my seat|late for school|standing on my foot|next in line|going the wrong way].
    [That was|That's] [my sandwich|the doorbell|a close match|our bus|the last train|his idea|cheap].
    [Good morning|Good night|Goodbye|Hello] [is written on the card|was all he said|is a nice film].
    """.strip().splitlines()
)
