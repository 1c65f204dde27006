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
    """.strip().splitlines()
)
