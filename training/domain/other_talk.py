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
    The kettle is boiling over.
    Where did I put my reading glasses?
    My neighbor grows enormous pumpkins.
    Can you water the plants on the balcony?
    The postman came twice today.
    How do I remove a wine stain?
    There is a spider in the bathtub.
    Which bus goes to the airport?
    I left my phone on the train.
    The elevator is stuck between two floors.
    Could you lower the blinds a little?
    What is the capital of Portugal?
    Who was the first man in space?
    My grandmother knits socks for everyone.
    We planted tomatoes behind the shed.
    The cat brought a mouse inside.
    Do penguins have knees?
    How many legs does a lobster have?
    The dog ate my homework.
    Someone parked in front of our garage.
    Please take the bins out tonight.
    The dishwasher is leaking again.
    I need a plumber in the morning.
    Where can I park near the theater?
    The museum is closed on Mondays.
    Book a table for two at eight.
    Order some noodles from the corner place.
    What does this word mean in Spanish?
    How do you say cheese in Italian?
    Translate this letter into German.
    She speaks four languages fluently.
    My accent is stronger when I am angry.
    Can dogs eat grapes?
    I have a sore throat and a fever.
    My knee hurts when I climb the stairs.
    Which pharmacy is open tonight?
    He broke his arm on the ice.
    The dentist said I need a filling.
    How much water should I drink?
    Is coffee bad for the heart?
    I am allergic to strawberries.
    The nurse was very gentle with him.
    My blood pressure is a bit high.
    What is a healthy breakfast?
    We ran out of toothpaste.
    The soup needs a pinch of salt.
    Add onions and garlic to the pan.
    How hot should the oil be?
    Can I use honey instead of sugar?
    The cheese smells like old shoes.
    I dropped the cake on the floor.
    Who left the fridge open?
    Is there any pie left?
    The waiter forgot our drinks.
    That curry was far too spicy.
    I could eat a horse.
    Let's order Thai food tonight.
    My stomach is rumbling.
    Grandpa makes his own cider.
    The apples are not ripe yet.
    How long do potatoes keep in the cellar?
    What can I cook with leftover rice?
    Play some jazz in the living room.
    Turn the volume down a bit.
    Skip this track please.
    Who is the singer of this band?
    The concert was sold out in minutes.
    My guitar needs new strings.
    She plays the cello in an orchestra.
    I never liked heavy metal.
    What film won the prize last year?
    The ending of that book was disappointing.
    Who plays the detective in that series?
    I fell asleep during the movie.
    Is there a sequel to that film?
    Record the match on channel four.
    The actor forgot his lines on stage.
    We have seats in the front row.
    My sister paints with watercolors.
    The gallery shows old photographs.
    He carves little animals out of wood.
    Dim the lamp beside the sofa.
    Lock the front door please.
    Close the garage.
    The heating makes a strange noise.
    Is the stove still on?
    Vacuum the carpet in the hallway.
    The router keeps blinking red.
    My laptop will not start.
    Send this picture to my brother.
    My inbox is full of junk.
    The screen has a crack in it.
    Where is the charging cable?
    Download the latest update.
    The battery of my car is flat.
    Which cable fits this socket?
    I cannot find the remote control.
    He dropped his phone in the toilet.
    How do I take a screenshot?
    The website is down for maintenance.
    Call the garage about my brakes.
    Fill up the tank before we leave.
    There is a traffic jam on the bridge.
    Which exit should I take?
    How far is it to the next village?
    The ferry leaves from the old harbor.
    My suitcase got lost in Madrid.
    We missed the last tram home.
    Is this seat taken?
    One ticket to the city center please.
    The road is blocked by a fallen tree.
    He drives far too fast.
    I have never been on a plane.
    My passport expires next summer.
    The hotel has a rooftop pool.
    Our tent was full of ants.
    The beach was covered in seaweed.
    They hiked up the volcano.
    The desert is cold after sunset.
    We sailed around the little island.
    The guide spoke very fast.
    What should we see in Rome?
    Is the water safe to drink there?
    Which river flows through Vienna?
    How many countries are in Africa?
    Where do polar bears live?
    The eagle built a nest on the cliff.
    Whales are not fish.
    Elephants never forget they say.
    A fox stole one of our hens.
    The bees are very busy this year.
    Do snakes have ears?
    What do hedgehogs eat?
    The parrot repeats everything my uncle says.
    Our goldfish had a baby.
    The horse refused to jump.
    My hamster escaped again.
    The puppy chewed my slippers.
    When do swallows fly south?
    The roses need pruning.
    The lawn is as dry as a bone.
    How often should I feed a cactus?
    The frost killed my basil.
    A branch fell on the greenhouse.
    The trees lose their leaves in autumn.
    My father worked in a coal mine.
    She retired after forty years.
    I start a new job on Monday.
    My boss wants the report tonight.
    The meeting was moved upstairs.
    Send the invoice to the accountant.
    We are hiring two electricians.
    He got a raise after all.
    The factory makes wooden toys.
    My shift ends at midnight.
    How do I write a good letter of application?
    The contract is twelve pages long.
    They signed the deal over lunch.
    My colleague talks with his mouth full.
    I owe my cousin twenty dollars.
    How much is a pound in euros?
    The bank closes at four.
    Is this jacket on sale?
    That lamp costs a fortune.
    I need change for the parking meter.
    The shop gave me a refund.
    Bread is more expensive every week.
    She sold her flat in the city.
    The rent goes up in April.
    What are shares?
    My taxes are overdue.
    He won a goat in a raffle.
    Do you take credit cards?
    These boots pinch my toes.
    The red scarf suits you.
    My sleeve is torn.
    Where are the changing rooms?
    I ironed six shirts.
    The zipper is stuck.
    Hang the towel on the hook.
    The baby needs a clean diaper.
    My daughter lost her first tooth.
    The twins are fighting over the swing.
    Homework first and then the playground.
    The teacher gave us extra reading.
    My son is afraid of the dark.
    Who takes the kids to football?
    She learned to ride a bike today.
    The school bus was late.
    What is nine times seven?
    Spell the word rhythm.
    How many angles does a hexagon have?
    What is the square root of eighty one?
    Who wrote Romeo and Juliet?
    When did the Romans leave Britain?
    What caused the great fire?
    Who was the first queen of Egypt?
    The castle was built on a rock.
    The war lasted thirty years.
    My great uncle was a sailor.
    They found a Roman coin in the field.
    The king had six wives.
    How does a magnet attract iron?
    Why is the ocean salty?
    What is inside an atom?
    How do planes stay in the air?
    What makes thunder?
    The telescope shows the rings of Saturn.
    The comet will be back in a century.
    What do you call a baby kangaroo?
    The volcano has been quiet for years.
    How deep is the deepest lake?
    Water boils at a lower temperature up there.
    The election is next spring.
    The mayor opened the new library.
    They want to build a motorway here.
    My uncle votes for the other party.
    The strike lasted three weeks.
    The judge sent him to prison.
    Somebody stole my bicycle.
    The police closed the street.
    The fire engine was very loud.
    There was a burglary next door.
    Is it legal to park here?
    The lawyer charges by the hour.
    He swore he was not there.
    Our goalkeeper saved two penalties.
    The race starts by the old mill.
    She swims a mile every morning.
    How many holes are on a golf course?
    The boxer lost in the third round.
    Who holds the world record in the high jump?
    My skis need waxing.
    We lost by a single point.
    The coach shouted from the bench.
    He runs a marathon every spring.
    Shall I deal the cards?
    Your rook is in danger.
    That is against the rules.
    I collect stamps from South America.
    My hobby is fixing old radios.
    We went fishing at dawn.
    He built a boat in his garage.
    She folds paper cranes.
    The puzzle has a thousand pieces.
    I lost my knitting needles.
    They danced till the band went home.
    The bride wore a green dress.
    My cousin is getting divorced.
    We were married in a tiny chapel.
    Her brother joined the navy.
    My aunt has twelve grandchildren.
    The neighbors are having a barbecue.
    He never writes to his mother.
    They have not spoken for years.
    She kissed him on the cheek.
    My best friend moved to Canada.
    Everyone laughed except the vicar.
    Don't tell my wife about the present.
    I think he is lying to us.
    You should have seen his face.
    That's what I keep telling her.
    It serves him right.
    You can't have your cake and eat it.
    A stitch in time saves nine.
    Better late than never.
    Rome was not built in a day.
    The early bird catches the worm.
    Look before you leap.
    I would not bet on it.
    It depends on the price.
    That rings a bell.
    It was worth every penny.
    Give it a rest will you.
    Mind your own business.
    After you.
    Mind the step.
    Watch out for the bike.
    Ouch that hurt.
    Careful it's hot.
    Coming.
    In a moment.
    Over there on the left.
    Behind the curtain.
    Next to the bakery.
    Under the stairs.
    Half a dozen eggs.
    A pound of cherries.
    Two tickets please.
    Milk and two sugars.
    Not for me.
    Same here.
    Fair enough.
    It doesn't matter.
    Maybe tomorrow.
    As far as I know.
    On second thought leave it.
    I mean the blue one.
    The one with the handle.
    No the other one on the shelf.
    What for?
    Which one?
    Whose coat is this?
    How come?
    Says who?
    Since when do you smoke?
    Are you coming with us on Saturday?
    Have you eaten yet?
    Would you like some tea?
    Did you lock the car?
    Have you seen my keys?
    Where are you going on holiday?
    Who is coming to dinner?
    Should I invite the neighbors?
    Is anyone sitting here?
    What are you cooking tonight?
    Would you rather fly or swim?
    Which animal do you like best?
    Do you like pineapple on pizza?
    Do aliens exist?
    Can you keep a secret?
    Have you ever been to the seaside?
    What do you think about love?
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
    [Book|Reserve|Cancel] [a table|a room|two seats|a taxi|a flight] [for tomorrow|for four people].
    [Book|Reserve|Cancel] [a table|a room|two seats|a taxi|a flight] near the station.
    [Where is|How far is|How do I get to] the [nearest|next] [hotel|bus stop|supermarket]?
    [Add|Put] [butter|eggs|soap|apples|rice|bread|batteries] [to|on] [the|my] shopping list.
    [Remove|Take] [butter|eggs|soap|apples|rice] [from|off] [the|my] shopping list.
    How do you say [cat|bread|tree|happy|summer|window] in [French|German|Chinese|Hindi]?
    What is the word for [cat|bread|tree|happy|summer|window] in [French|German|Chinese|Hindi]?
    [Translate|Say] [cat|tree|good luck|I am lost|where is the station] [in|into] [French|German|Hindi|Irish].
    What [is|was] the [capital|population|flag] of [Norway|Brazil|Kenya|Canada|Greece]?
    What [is|was] the [language|history|currency] of [Norway|Brazil|Kenya|Canada|Greece]?
    [Who|What] [won|started|lost] the [election|match|war|race|cup|debate] [last year|in Spain|last night]?
    My [knee|back|tooth|ear] [hurts|is swollen|is sore|itches|aches] [a lot|again|].
    My [foot|stomach|head|shoulder] [hurts|is swollen|is sore|itches|aches] [a lot|again|].
    [What helps against|What can I do about|How do I treat] [a cough|a headache|a cold|sunburn|hiccups]?
    The [dog|cat|parrot|horse|rabbit] [ate|hid|stole|chewed|sat on] [my|the|her] [shoe|lunch|hat].
    The [dog|cat|parrot|horse|rabbit] [ate|hid|stole|chewed|sat on] [my|the|her] [letter|carpet].
    [Do|Can] [cats|dogs|fish|birds] [see|hear|swim|fly|climb|smell] [well|at night|colors|trees]?
    [Do|Can] [snakes|cows|bees] [see|hear|swim|fly|climb|smell] [well|at night|colors|trees]?
    Why do [cats|dogs|fish|birds|people|babies|leaves] [jump|yawn|swim|sing at dawn|snore|fall|cry|turn red]?
    [I need to|I should] [wash|iron|mend|return|post|fold] [the|my] [shirt|coat|letter|blanket].
    [I have to|I forgot to] [wash|iron|mend|return|post|fold] [the|my] [shirt|coat|letter|blanket].
    [Could you|Can you|Please] [close|open|lock|clean|paint|fix] the [door|gate|window|fence|roof|garage].
    [Is|Was] the [door|gate|window|oven|iron|tap|garage] [open|closed|on|off|locked|broken]?
    [How much|What] [is|was] the [ticket|rent|soup|lamp|sofa|painting|carpet] [worth|in the sale|last year]?
    [The|My] [train|bus|flight|tram|ferry] [was late|was full|was cancelled|broke down|left without me].
    [Which|What] [train|bus|road|platform|tram] [goes|leads|leaves] [to the beach|to the airport]?
    [Which|What] [train|bus|road|platform|tram] [goes|leads|leaves] for the city?
    [She|He|My aunt|The farmer] [grows|sells|collects|loves|hates] [roses|stamps|old clocks].
    [She|He|My aunt|The farmer] [grows|sells|collects|loves|hates] [onions|beetles|hats].
    [She|He|The girl|My son] [learned|wants|tried] to [swim|ski|juggle|knit|drive a tractor|play the violin].
    [The children|My cousins] [built|found|drew|painted] a [bridge|snowman|map|treehouse|kite].
    [The students|They] [built|found|drew|painted] a [bridge|snowman|map|treehouse|kite].
    [Last night|This morning|On Friday|In April] [the pipes burst|a tree fell].
    [Last night|This morning|On Friday|In April] [we moved house|the cat had kittens].
    [When I was young|In my village] [we had no car|everybody knew her|the food was bad].
    [At our school|Back home] [we had no car|everybody knew her|the food was bad].
    [If it's not too much|If I were you|To be fair|Between us] [I would sell it|he is right|that is too much].
    [Can I have|I'd like|I'll have] [the fish|the soup|a beer|a pot of tea|the menu|the lamb|a slice of cake].
    [Mix|Stir|Add|Pour|Boil] the [flour|milk|eggs|sauce|sugar|butter] [slowly|in a bowl|into the pan|well].
    [How long|How often] [should|do] I [water|bake|boil|walk|feed] [the dog|a cake|the roses|an egg|a turkey]?
    [Play|Pause|Stop|Skip] [the next song|this track|the film|my playlist].
    [Play|Pause|Stop|Skip] [the album|the podcast|the audio book].
    [Turn|Switch] the [volume|radio|heating|brightness|television] [up|down|lower|higher] [a bit|please|].
    [Send|Write|Forward] [a message|an email|a text|the photos] to [my sister|the office].
    [Send|Write|Forward] [a message|an email|a text|the photos] to [the landlord|Peter's wife].
    [What does|How does] [a lawyer|a carpenter|a banker|an engine|a battery|a pump|a fridge] [do|work]?
    [Who|Which queen] [ruled|built|conquered|lost] [Rome|Persia|Egypt|the castle|Spain]?
    [Which king|Which emperor] [ruled|built|conquered|lost] [Rome|Persia|Egypt|the castle|Spain]?
    [In which year|In what century] was [the telephone|the wheel|paper|the camera|gunpowder] invented?
    [The|That|This] [soup|cake|coffee|tea|fish|stew] [is too salty|is cold|tastes funny].
    [The|That|This] [soup|cake|coffee|tea|fish|stew] [was delicious|needs pepper].
    [My|Our] [roof|car|tent|boat|cellar|fridge] [leaks|is full of water|makes a noise|smells|needs repair].
    [He|She|The mayor|The coach] [resigned|apologized|fell off a ladder] [today|last week|].
    [He|She|The mayor|The coach] [won a prize|bought a castle] [today|last week|].
    [Is it|Would it be] [legal|safe|rude|expensive|possible] to [park here|swim here|eat this]?
    [Is it|Would it be] [legal|safe|rude|expensive|possible] to [camp here|smoke here]?
    [I read|I saw|I dreamed|I heard on the bus] that [bears can climb|the bridge fell].
    [I read|I saw|I dreamed|I heard on the bus] that [he moved to Peru|gold is cheap].
    [There's|There is] [a hole|a stain|a button missing] [on my shirt|in the bag|on the door].
    [There's|There is] [a spider|a scratch] [on my shirt|in the bag|on the door].
    [Where|Why] [did you|did he|did they] [put|hide|leave|buy] [the ladder|the scissors|my scarf|the hammer]?
    [Have you|Has he|Has she] [fed|seen|walked|washed] [the dog|the cat|the pony|the rabbits] [yet|today|]?
    [The|Our] [meeting|lesson|party|wedding|exam] [is on Friday|was moved|is at noon].
    [The|Our] [meeting|lesson|party|wedding|exam] [starts at nine|was a disaster].
    [Ask|Tell|Remind] [the waiter|the plumber|your brother|my boss] [about the bill|to come back|to phone me].
    [Square|Round|Flat|Heavy|Shiny] things [roll|break|float|sink|cost more] [easily|in water|].
    [Half|Two thirds|A quarter|Most] of [the cake|the garden] [is gone|was wasted|are French].
    [Half|Two thirds|A quarter|Most] of [the money|my friends] [is gone|was wasted|are French].
    [Between|Beyond|Behind|Under] the [hills|rails|houses|old walls] [there is a lake|they found gold].
    [Between|Beyond|Behind|Under] the [hills|rails|houses|old walls] lives a fox.
    [Well|Anyway|You see|I mean] [the thing is|she never came] [and that was it|].
    [Well|Anyway|You see|I mean] [it was cheaper there|I told him so] [and that was it|].
    [And then|So then|But then|After that] [he|she|the boy|the dog] [ran away|fell over|laughed].
    [And then|So then|But then|After that] [he|she|the boy|the dog] [went quiet|left].
    [Do you sell|Do you have|Where do you keep] [light bulbs|wool|fresh fish|garden chairs|envelopes] [here|]?
    [My|Your|His] [shoes|glasses|gloves|trousers] are [dirty|under the bed|too big|brand new|on the radiator].
    [What a|Such a] [mess|shame|noise|smell|traffic jam|strange man|huge dog|long queue].
    [Left|Right|Straight ahead|Turn left|Turn right] [at the corner|after the bridge].
    [Left|Right|Straight ahead|Turn left|Turn right] [at the church|past the bank].
    [Small|Medium|Large|Extra large] [coffee|fries|pizza|shirt] [please|to go|with milk|in blue].
    [We|They|You and I] [should|could|might] [paint the fence|sell the boat] [soon|].
    [We|They|You and I] [should|could|might] [visit Grandma|plant a tree] [soon|].
    [Pass|Hand|Throw] me [the salt|the hammer|a napkin|the towel|that bottle|the newspaper on the chair].
    [Which is|What is] [bigger|heavier] [a whale|gold|a cheetah|Rome] or [a bus|lead|a horse|Athens]?
    [Which is|What is] [older|faster] [a whale|gold|a cheetah|Rome] or [a bus|lead|a horse|Athens]?
    [Write|Read|Recite] [a poem|a letter to the bank|the first chapter] [for me|aloud|].
    [Write|Read|Recite] [my homework|the recipe] [for me|aloud|].
    [It's|That's] [upstairs|in the drawer|not mine|made of glass].
    [It's|That's] [for my sister|out of order|a long way|my turn to drive].
    [Hurry up|Slow down|Sit down|Stand up|Come in|Wait outside|Step aside|Hold still|Breathe in].
    [Nonetheless|Meanwhile|Besides|Otherwise|However] [the shop was shut|he kept digging|we had no petrol].
    """.strip().splitlines()
)

HELD_OUT = tuple(
    line.strip()
    for line in """
    What's the capital of France?
    Who wrote Hamlet?
    Send a message to my boss.
    Order me a large pizza.
    Where are my keys?
    How do I get to the train station?
    What's for dinner?
    What time does the bank close?
    What time do you think the guests will arrive?
    When does the last train leave?
    The time flew by at the party.
    How long does it take to boil an egg?
    How long is a minute on the moon?
    My watch needs a new strap.
    The match lasted ninety minutes.
    She waited twenty minutes for the bus.
    What's the date of the next full moon?
    When is Easter this year?
    I had a date with a dentist.
    She has a date with him on Friday.
    My sister collects old coins.
    I found a coin under the sofa.
    How much is this coin worth?
    The coin rolled under the fridge.
    Flip the pancakes before they burn.
    Roll the dough out on the table.
    Rolling a suitcase up the stairs is hard.
    How many stars can you count in the picture?
    He counted his money twice.
    I have five cousins in Canada.
    What's my sister's name?
    What's the name of that actor?
    What's the dog called?
    My neighbour's name is on the mailbox.
    My cat is called Whiskers.
    Who made this delicious cake?
    I can't remember where I left my glasses.
    My grandfather is losing his memory.
    Elephants have a long memory.
    Clear the table after dinner.
    Delete the last photo from my phone.
    I deleted the wrong file at work.
    I need to change my shirt.
    We changed the tyres last week.
    The actor played a villain in the film.
    I sing in a choir on Wednesdays.
    The birds were singing in the garden.
    My favourite song is on the radio.
    The joke he told at the wedding was awful.
    It's a well known fact that he cheats.
    My son is tired after school.
    My brother is happy with his new job.
    The film was sad but beautiful.
    Her lecture was boring.
    He said thanks and walked away.
    Tell him I said hello.
    They waved goodbye from the train.
    She read the newspaper on the balcony.
    The umbrella is in the hall.
    We bought a new sofa yesterday.
    I would like a cup of tea.
    The milk has gone sour.
    I need to buy bread and butter.
    Can you recommend a good restaurant?
    Which film should we watch tonight?
    What should I cook for six people?
    How much does a litre of petrol cost?
    Is a tomato a fruit?
    Do fish sleep?
    How do you say cheese in German?
    Can dogs eat chocolate?
    My knee hurts when I climb stairs.
    I have to see a doctor about my back.
    We are going to Italy in the summer.
    The plane landed an hour late.
    Our teacher gave us too much homework.
    I'm learning to play the violin.
    The neighbours are having a party.
    There's a spider in the bathroom.
    The washing machine is making a strange noise.
    My phone won't charge.
    Open the window a little.
    Put the knife back in the drawer.
    The robot vacuum is stuck under the bed.
    My uncle works in a bank.
    I don't like mushrooms.
    The voices in the hall were loud.
    A stranger spoke to me in the street.
    The old man fed the ducks in the park.
    Grandma knitted me a scarf.
    They painted the fence green.
    I read a wonderful book about whales.
    Who scored the last goal?
    How tall is the highest mountain?
    Book me a table for two.
    What's the best way to clean a carpet?
    """.strip().splitlines()
)
