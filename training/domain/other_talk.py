"""Ordinary sentences that are none of the persona's business: what `out_of_domain` is trained on.

SENTENCES and HELD_OUT are whole utterances, PATTERNS templates (see `grammar`) that give thousands more. Some
are near misses on purpose: they share words with a tool's wordings but ask for something else.
"""

SENTENCES = tuple(
    line.strip()
    for line in """
    How do I boil an egg?
    How long does rice take to cook?
    What should I make for dinner?
    Can I freeze this soup?
    How much sugar goes in the cake?
    I burned the toast again.
    The oven is too hot.
    My mother makes the best bread.
    Do you have a recipe for pancakes?
    How do I peel garlic quickly?
    Is butter better than oil?
    The milk has gone bad.
    We are out of coffee.
    Can you order a pizza?
    What wine goes with fish?
    The kitchen smells of onions.
    I put too much salt in the soup.
    Add tomatoes to the shopping list.
    How many calories are in an apple?
    Who won the game last night?
    Who is the best football player?
    When does the match start?
    My team lost again.
    The goalkeeper broke his leg.
    How do I throw a ball better?
    What are the rules of tennis?
    How many players are on a baseball team?
    She runs ten miles before breakfast.
    We went swimming in the lake.
    The referee made a bad call.
    He scored three goals on Saturday.
    Is golf a hard sport?
    Who was the first president?
    When did the war end?
    Who built the pyramids?
    Why did Rome fall?
    Who discovered America?
    How old is the oldest castle in England?
    The king lost his crown.
    The queen lived in a cold palace.
    When was the printing press invented?
    My grandfather fought in the war.
    What is the capital of France?
    How far is it to London?
    Where is the nearest train station?
    How do I get to the airport?
    Which river flows through Paris?
    Is Canada bigger than China?
    What language do they speak in Brazil?
    The bridge is closed on Sundays.
    We drove along the coast.
    The hotel was next to the river.
    How high is the tallest mountain?
    I want to travel to Japan.
    Turn left at the church.
    Is there a bank near here?
    Where did I park the car?
    What time does the train leave?
    What time does the shop open?
    When is my dentist appointment?
    The bus was late this morning.
    What is seven times eight?
    What is ten plus five?
    How much is twenty divided by four?
    Solve this equation for me.
    Help me with my homework.
    How do you spell necessary?
    What does this word mean?
    My teacher gave us too much homework.
    I have to write an essay about whales.
    What is the square root of nine?
    The exam is next Thursday.
    Can you check my spelling?
    How do plants make food?
    Why is the sky blue?
    How far away is the moon?
    What is a black hole?
    How does a battery work?
    Why do cats purr?
    What do bees eat?
    How many legs does a spider have?
    Are whales fish?
    My cat is sleeping on the sofa.
    The dog ate my shoes.
    The horse ran across the field.
    There is a bird in the garden.
    How do I train a puppy?
    What should I feed my rabbit?
    Did you hear about Olga and Boris?
    She broke up with her boyfriend.
    My neighbor bought a new car.
    They are getting married in June.
    He never calls his mother.
    My sister is having a baby.
    I think she is lying.
    Everybody at work is talking about it.
    Don't tell anyone I said that.
    He said she was in love with him.
    The boss was late again.
    My meeting was moved to Friday.
    I have to finish this report.
    Send an email to my boss.
    Write a letter to the bank.
    Call my mother.
    Send a message to Sven.
    What is on my calendar tomorrow?
    Cancel my meeting on Monday.
    Book a table for two.
    Buy me a ticket to Berlin.
    How much does a new phone cost?
    The printer is out of paper.
    My computer is very slow.
    How do I reset my password?
    The screen is broken.
    Where is my phone?
    Turn on the lights.
    Turn off the television.
    Close the window.
    Open the door.
    Lock the front door.
    Make the room warmer.
    Turn up the volume.
    Play some music.
    Play the next song.
    Stop the music.
    Put on the radio.
    What movie should I watch?
    Who wrote this book?
    Have you seen the new film?
    The actor was terrible in that play.
    I read the whole book in one night.
    The story takes place in a small village.
    What is your favorite color?
    What is your favorite food?
    Do you like pizza?
    How old are you?
    Where do you live?
    Will you marry me?
    What is the meaning of life?
    Is there life on Mars?
    Do you believe in ghosts?
    What will happen in the future?
    Should I buy a house?
    How do I make more money?
    What is the price of gold?
    How is the stock market doing?
    I lost my wallet on the train.
    My car needs new tires.
    The engine makes a strange noise.
    How do I change a tire?
    How do I tie a tie?
    How do I get a stain out of a shirt?
    The washing machine is leaking.
    The roof needs to be fixed.
    My back hurts.
    I think I have a cold.
    What helps against a headache?
    Should I see a doctor?
    The baby is crying again.
    The children are playing in the yard.
    My son is learning to read.
    We need a new sofa for the living room.
    The paint on the wall is still wet.
    The flowers need some water.
    When should I plant potatoes?
    The garden looks lovely in spring.
    The leaves fall in autumn.
    The old man walked slowly up the hill.
    The ship sailed at dawn.
    A red car stopped in front of the house.
    The letter arrived two days late.
    The glass fell off the table.
    There were three men in the boat.
    She opened the box and smiled.
    He put the key under the mat.
    The river was frozen all winter.
    The train was full of soldiers.
    It was a quiet street with tall trees.
    Nobody knew where the money went.
    The door was open when I came home.
    I saw your brother at the market.
    We had lunch by the sea.
    The museum closes at five.
    Blue and yellow make green.
    Translate this into Spanish.
    How do you say bread in French?
    What is the longest river in the world?
    Which planet is the biggest?
    Who painted that picture?
    Who invented the telephone?
    What is the speed of light?
    Why do leaves turn red?
    Can penguins fly?
    How does the internet work?
    Read my email.
    What is in the fridge?
    The coin is under the table.
    He collects old coins.
    I found a coin on the street.
    The dice fell on the floor.
    I bought a new timer for the kitchen.
    The timer on the oven is broken.
    The memory of that day is still clear.
    He has a good memory for faces.
    My phone has no memory left.
    I always forget my keys.
    I forgot to buy milk.
    Don't forget the milk.
    Her name was on the list.
    His name was never known.
    What is your brother's name?
    What is the name of this street?
    What was the name of that film?
    My dog's name is Rex.
    Count the sheep in the field.
    How many people live here?
    She sang in the church choir.
    The singer lost her voice.
    The weather was bad for the harvest.
    It rained on our wedding day.
    The newspaper is on the table.
    I told him a joke and he cried.
    We changed trains in the morning.
    Change the batteries in the remote.
    Switch off the lamp.
    Switch to the other channel.
    Change the channel.
    The time we spent there was short.
    Time flies when you have fun.
    The day after the storm was calm.
    What day is the party?
    Which date is your birthday?
    How long is the movie?
    How many minutes are in a day?
    The clock in the hall has stopped.
    I set the table for dinner.
    He set off for the mountains.
    Yes.
    No.
    Maybe.
    I don't think so.
    Purple monkeys dance on bananas.
    The thing with the other thing.
    Never mind about that.
    It depends on who you ask.
    That is what he told me.
    In the middle of the night.
    On the other side of the street.
    Between you and me he was wrong.
    """.strip().splitlines()
)

PATTERNS = tuple(
    line.strip()
    for line in """
    How [do|can|should] I [clean|fix|paint|sell] [my|the|this|an old] [car|bike|window|carpet]?
    How [do|can|should] I [open|move|carry|wash] [my|the|this|an old] [car|bike|window|carpet]?
    How [do|can|should] I [clean|fix|paint|sell] [my|the|this|an old] [shoes|lamp|piano|boat]?
    How [do|can|should] I [open|move|carry|wash] [my|the|this|an old] [shoes|lamp|piano|boat]?
    How [do|can] I [cook|bake|fry|grill|freeze|store] [fish|beans|chicken|potatoes]?
    How [do|can] I [cook|bake|fry|grill|freeze|store] [mushrooms|bread|cheese|rice]?
    Where [can|do|could] I [buy|find|get|rent] [a good|a cheap|a used|a new] [bike|camera|house|hat]?
    Where [can|do|could] I [buy|find|get|rent] [a good|a cheap|a used|a new] [ladder|guitar|tent|desk]?
    What is the [biggest|oldest] [city|animal|river] in [the world|Europe|Asia|Africa|America]?
    What is the [biggest|oldest] [building|country|car|bird] in [the world|Europe|Asia|Africa|America]?
    What is the [fastest|smallest|most expensive] [city|animal|river] in [the world|Europe]?
    What is the [fastest|smallest|most expensive] [city|animal|river] in [Asia|Africa|America]?
    What is the [fastest|smallest|most expensive] [building|country|car|bird] in [the world|Europe]?
    What is the [fastest|smallest|most expensive] [building|country|car|bird] in [Asia|Africa|America]?
    Who [wrote|painted|invented] [the|that|this] [book|picture|machine|film|engine|island|song]?
    Who [discovered|sold|directed] [the|that|this] [book|picture|machine|film|engine|island|song]?
    How [many|much] [people|water|money|cars|books|gold|cows] [is|are] there in [Spain|Italy|Texas]?
    How [many|much] [people|water|money] [is|are] there in [the sea|the bank|this town]?
    How [many|much] [cars|books|gold|cows] [is|are] there in [the sea|the bank|this town]?
    Why [is|was] the [sea|grass|road|bread|bus|river|moon] so [green|hard|cold|deep|expensive|late|bright]?
    [Turn on|Turn off] the [lights|heating|radio] [in the kitchen|in the bedroom] [please.|now.|.]
    [Switch on|Switch off] the [lights|heating|radio] [in the kitchen|in the bedroom] [please.|now.|.]
    [Turn on|Turn off|Switch on|Switch off] the [lights|heating|radio] [upstairs|] [please.|now.|.]
    [Turn on|Turn off] the [fan|television] [in the kitchen|in the bedroom] [please.|now.|.]
    [Turn on|Turn off] the [oven|washing machine] [in the kitchen|in the bedroom] [please.|now.|.]
    [Switch on|Switch off] the [fan|television] [in the kitchen|in the bedroom] [please.|now.|.]
    [Switch on|Switch off] the [oven|washing machine] [in the kitchen|in the bedroom] [please.|now.|.]
    [Turn on|Turn off] the [fan|television|oven|washing machine] [upstairs|] [please.|now.|.]
    [Switch on|Switch off] the [fan|television|oven|washing machine] [upstairs|] [please.|now.|.]
    [Call|Text|Write to|Email] my [mother|brother|doctor] [please.|now.|and say I am late.|.]
    [Call|Text|Write to|Email] my [boss|landlord|sister|lawyer] [please.|now.|and say I am late.|.]
    [Play|Put on|Stop|Find] [some|the|that] [music|radio|jazz] [please.|now.|.]
    [Play|Put on|Stop|Find] [some|the|that] [rock music|movie|video|concert] [please.|now.|.]
    [Buy|Order|Get|Bring] [me|us] [some|more] [milk|coffee|flowers] [please.|tomorrow.|.]
    [Buy|Order|Get|Bring] [me|us] [some|more] [tickets|bananas|paper|batteries] [please.|tomorrow.|.]
    My [brother|sister|uncle|neighbor] [bought|sold|lost] [a|the|his old|that] [car|house|bike].
    My [brother|sister|uncle|neighbor] [bought|sold|lost] [a|the|his old|that] [ring|camera|boat|chair].
    My [brother|sister|uncle|neighbor] [broke|found|painted|stole] [a|the|his old|that] [car|house|bike].
    My [brother|sister] [broke|found|painted|stole] [a|the|his old|that] [ring|camera|boat|chair].
    My [uncle|neighbor] [broke|found|painted|stole] [a|the|his old|that] [ring|camera|boat|chair].
    My [teacher|friend|doctor|boss] [bought|sold|lost] [a|the|his old|that] [car|house|bike].
    My [teacher|friend|doctor|boss] [bought|sold|lost] [a|the|his old|that] [ring|camera|boat|chair].
    My [teacher|friend|doctor|boss] [broke|found|painted|stole] [a|the|his old|that] [car|house|bike].
    My [teacher|friend] [broke|found|painted|stole] [a|the|his old|that] [ring|camera|boat|chair].
    My [doctor|boss] [broke|found|painted|stole] [a|the|his old|that] [ring|camera|boat|chair].
    The [old man|young woman] [walked|drove] [to|past|behind|into] the [station|castle|forest].
    The [old man|young woman] [ran|looked|went back] [to|past|behind|into] the [station|castle|forest].
    The [farmer|captain] [walked|drove] [to|past|behind|into] the [station|castle|forest].
    The [farmer|captain] [ran|looked|went back] [to|past|behind|into] the [station|castle|forest].
    The [old man|young woman] [walked|drove] [to|past|behind|into] the [market|harbor|church|garden].
    The [old man|young woman] [ran|looked|went back] [to|past|behind|into] the [market|harbor].
    The [old man|young woman] [ran|looked|went back] [to|past|behind|into] the [church|garden].
    The [farmer|captain] [walked|drove] [to|past|behind|into] the [market|harbor|church|garden].
    The [farmer|captain] [ran|looked|went back] [to|past|behind|into] the [market|harbor|church|garden].
    The [driver|judge|baker|soldier] [walked|drove] [to|past|behind|into] the [station|castle|forest].
    The [driver|judge] [ran|looked|went back] [to|past|behind|into] the [station|castle|forest].
    The [baker|soldier] [ran|looked|went back] [to|past|behind|into] the [station|castle|forest].
    The [driver|judge|baker|soldier] [walked|drove] [to|past|behind|into] the [market|harbor|church|garden].
    The [driver|judge|baker|soldier] [ran|looked|went back] [to|past|behind|into] the [market|harbor].
    The [driver|judge|baker|soldier] [ran|looked|went back] [to|past|behind|into] the [church|garden].
    [Yesterday|Last week] we [went to|saw|left|visited|passed] the [beach|theater|mountains].
    [Yesterday|Last week] we [went to|saw|left|visited|passed] the [zoo|museum|village|lake].
    [On Sunday|In the summer|Long ago] we [went to|saw|left|visited|passed] the [beach|theater|mountains].
    [On Sunday|In the summer|Long ago] we [went to|saw|left|visited|passed] the [zoo|museum|village|lake].
    [I think|I heard] [the|that] [bank|school|bridge] [is closed|is too expensive|was sold].
    [I think|I heard] [the|that] [bus|factory|shop|film] [is closed|is too expensive|was sold].
    [They say|She said|He believes] [the|that] [bank|school|bridge] [is closed|is too expensive|was sold].
    [They say|She said|He believes] [the|that] [bus|factory|shop|film] [is closed].
    [They say|She said|He believes] [the|that] [bus|factory|shop|film] [is too expensive|was sold].
    [I think|I heard] [the|that] [bank|school|bridge] [is very old|burned down|will open soon].
    [I think|I heard] [the|that] [bus|factory|shop|film] [is very old|burned down|will open soon].
    [They say|She said|He believes] [the|that] [bank|school|bridge] [is very old].
    [They say|She said|He believes] [the|that] [bank|school|bridge] [burned down|will open soon].
    [They say|She said|He believes] [the|that] [bus|factory|shop|film] [is very old].
    [They say|She said|He believes] [the|that] [bus|factory|shop|film] [burned down|will open soon].
    What [do you think of|do you know about] [my neighbors|the election|football]?
    What [is wrong with|should I do about] [my neighbors|the election|football]?
    What [do you think of|do you know about] [my hair|modern art|the taxes|the economy]?
    What [is wrong with|should I do about] [my hair|modern art|the taxes|the economy]?
    Do you [like|know|remember|want|own] [chocolate|football|the beach|my cousin]?
    Do you [like|know|remember|want|own] [a car|dancing|snow|Chinese food]?
    Can you [drive|swim|cook|dance|fly|read|swim to|paint] [a car|in the sea|dinner]?
    Can you [drive|swim|cook|dance|fly|read|swim to|paint] [with me|to the moon|my letter|a picture]?
    When [does|did] the [shop|film|train|concert|game|flight|school] [open|start|end|begin|arrive]?
    What is [two|three|five|six|nine|twelve] [plus|times|minus|divided by] [two|three|four|seven|eight|ten]?
    [There is|There was] [a|another] [big|small|strange] [dog|box|tree] [in|under] the [house|bed|car].
    [There is|There was] [a|another] [big|small|strange] [dog|box|tree] [behind|near] the [house|bed|car].
    [There is|There was] [a|another] [big|small|strange] [hat|truck|spider] [in|under] the [house|bed|car].
    [There is] [a|another] [big|small|strange] [hat|truck|spider] [behind|near] the [house|bed|car].
    [There was] [a|another] [big|small|strange] [hat|truck|spider] [behind|near] the [house|bed|car].
    [There is|There was] [a|another] [big|small|strange] [dog|box|tree] [in|under] the [garden|barn|river].
    [There is] [a|another] [big|small|strange] [dog|box|tree] [behind|near] the [garden|barn|river].
    [There was] [a|another] [big|small|strange] [dog|box|tree] [behind|near] the [garden|barn|river].
    [There is] [a|another] [big|small|strange] [hat|truck|spider] [in|under] the [garden|barn|river].
    [There was] [a|another] [big|small|strange] [hat|truck|spider] [in|under] the [garden|barn|river].
    [There is] [a|another] [big|small|strange] [hat|truck|spider] [behind|near] the [garden|barn|river].
    [There was] [a|another] [big|small|strange] [hat|truck|spider] [behind|near] the [garden|barn|river].
    [I saw|We found] [a|another] [big|small|strange] [dog|box|tree] [in|under] the [house|bed|car].
    [I saw|We found] [a|another] [big|small|strange] [dog|box|tree] [behind|near] the [house|bed|car].
    [I saw|We found] [a|another] [big|small|strange] [hat|truck|spider] [in|under] the [house|bed|car].
    [I saw|We found] [a|another] [big|small|strange] [hat|truck|spider] [behind|near] the [house|bed|car].
    [I saw|We found] [a|another] [big|small|strange] [dog|box|tree] [in|under] the [garden|barn|river].
    [I saw|We found] [a|another] [big|small|strange] [dog|box|tree] [behind|near] the [garden|barn|river].
    [I saw|We found] [a|another] [big|small|strange] [hat|truck|spider] [in|under] the [garden|barn|river].
    [I saw|We found] [a|another] [big] [hat|truck|spider] [behind|near] the [garden|barn|river].
    [I saw|We found] [a|another] [small|strange] [hat|truck|spider] [behind|near] the [garden|barn|river].
    [There is|There was] [a|another] [yellow|broken|wet] [dog|box|tree] [in|under] the [house|bed|car].
    [There is|There was] [a|another] [yellow|broken|wet] [dog|box|tree] [behind|near] the [house|bed|car].
    [There is|There was] [a|another] [yellow|broken|wet] [hat|truck|spider] [in|under] the [house|bed|car].
    [There is] [a|another] [yellow|broken|wet] [hat|truck|spider] [behind|near] the [house|bed|car].
    [There was] [a|another] [yellow|broken|wet] [hat|truck|spider] [behind|near] the [house|bed|car].
    [There is|There was] [a|another] [yellow|broken|wet] [dog|box|tree] [in|under] the [garden|barn|river].
    [There is] [a|another] [yellow|broken|wet] [dog|box|tree] [behind|near] the [garden|barn|river].
    [There was] [a|another] [yellow|broken|wet] [dog|box|tree] [behind|near] the [garden|barn|river].
    [There is] [a|another] [yellow|broken|wet] [hat|truck|spider] [in|under] the [garden|barn|river].
    [There was] [a|another] [yellow|broken|wet] [hat|truck|spider] [in|under] the [garden|barn|river].
    [There is] [a|another] [yellow|broken|wet] [hat|truck|spider] [behind|near] the [garden|barn|river].
    [There was] [a|another] [yellow|broken|wet] [hat|truck|spider] [behind|near] the [garden|barn|river].
    [I saw|We found] [a|another] [yellow|broken|wet] [dog|box|tree] [in|under] the [house|bed|car].
    [I saw|We found] [a|another] [yellow|broken|wet] [dog|box|tree] [behind|near] the [house|bed|car].
    [I saw|We found] [a|another] [yellow|broken|wet] [hat|truck|spider] [in|under] the [house|bed|car].
    [I saw|We found] [a|another] [yellow|broken|wet] [hat|truck|spider] [behind|near] the [house|bed|car].
    [I saw|We found] [a|another] [yellow|broken|wet] [dog|box|tree] [in|under] the [garden|barn|river].
    [I saw|We found] [a|another] [yellow|broken|wet] [dog|box|tree] [behind|near] the [garden|barn|river].
    [I saw|We found] [a|another] [yellow|broken|wet] [hat|truck|spider] [in|under] the [garden|barn|river].
    [I saw|We found] [a|another] [yellow] [hat|truck|spider] [behind|near] the [garden|barn|river].
    [I saw|We found] [a|another] [broken|wet] [hat|truck|spider] [behind|near] the [garden|barn|river].
    """.strip().splitlines()
)

HELD_OUT = tuple(
    line.strip()
    for line in """
    How do I cook a chicken?
    What should I have for lunch?
    Is the soup still warm?
    How many eggs go in the cake?
    Who won the match on Sunday?
    Where is the nearest hospital?
    What is the capital of Spain?
    How far is it to the station?
    When does the bank open?
    Why is the grass green?
    Who built this bridge?
    My brother lost his keys again.
    The car will not start.
    My sister moved to Berlin last year.
    The cat is hiding under the bed.
    Please turn off the radio.
    Turn on the lights in the hall.
    Order some coffee and bread.
    Send a letter to my brother.
    Play the song from the movie.
    What is sixty minus nineteen?
    How do I write a poem?
    Do you like my new shoes?
    How does a phone work?
    I saw a strange bird this morning.
    The shop was closed when we arrived.
    We walked along the river until dark.
    He sold the house to his neighbor.
    She forgot her coat at the office.
    The name of the ship was on the door.
    I dropped a coin in the water.
    The clock on the church is broken.
    What time does the concert begin?
    Which day is the wedding?
    The king never came back.
    There is sand in my shoes.
    """.strip().splitlines()
)
