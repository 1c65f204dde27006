"""Moods, and what the persona is. Data only; the form is that of the package's docstring."""

LINES: dict[str, str] = {
    "happy": """
        3 I'm happy
        3 I feel great
        2 I'm in a good mood
        [I'm|I am] [so|very|really|] happy [today|]
        I feel [great|good|happy|wonderful|amazing|fantastic] [today|]
        [I'm|I am] in a [good|great] mood [today|]
        [I'm|I am] [feeling|] [great|fantastic|cheerful|excited|glad|delighted|doing great]
        [I'm|I am] feeling [good|happy|wonderful|great] [today|]
        [I'm|I am] so excited
        today is a [good|great|wonderful] day
        I [had|am having] a [good|great|wonderful] day
        what a [great|wonderful|beautiful|lovely] day
        life is [good|beautiful|great|wonderful]
        everything is [great|going well|wonderful]
        I have [good|great] news
        I got [good news|great news|the job]
        I passed my [test|exam]
        I [won|am on top of the world|could dance]
        this is the best day [ever|of my life]
        that makes me [so|very|] happy
        [I'm|I am] [fine|good|okay|well|doing well|alright] [thank you|thanks|]
        [I'm|I am] very well [thank you|]
        not bad [thank you|]
        [I'm|I am] [over the moon|thrilled|overjoyed|on cloud nine|so pleased|very pleased|in high spirits]
        [I'm|I am] [having fun|having a great time|having a good day|having a great day]
        [I'm|I am] [having a wonderful day|so proud|so relieved|ecstatic]
        [I'm|I am] [smiling|all smiles|the happiest person|in love]
        [I'm|I am] [in a great mood|in such a good mood|really excited|super happy]
        [I'm|I am] [just happy|as happy as can be|feeling fantastic|feeling amazing]
        [I'm|I am] [feeling so good|feeling on top of the world|loving life|enjoying myself]
        I feel [so good|so happy|really good|really happy]
        I feel [very good|better|much better|on top of the world|excited]
        I feel [fabulous|cheerful|lucky|blessed|proud|alive|super|like dancing|like singing|great right now]
        I [got|have got|just got] [a new job|a promotion|a raise|a puppy|a present]
        I [got|have got|just got] [engaged|married|wonderful news|great results|some good news|good grades]
        I [passed|just passed|aced] [my driving test|the exam|the test|all my exams]
        I [won|just won] [the game|a prize|the lottery|the match|a medal|first place]
        I [had|just had|have had] [a lovely day|the best day|a fantastic day|an amazing day|such a good day]
        I [had|just had|have had] [so much fun|a great time]
        I [had|just had|have had] [a great weekend|a wonderful evening|a wonderful time]
        [my day was|today was|it was|today is|it's] [great|wonderful|fantastic|a great day]
        [my day was|today was|it was|today is|it's] [a good day|such a good day|the best day|amazing]
        [my day is|things are|it's all|everything is|life is] [going great|going so well|going really well]
        [my day is|things are|it's all|everything is|life is] [fantastic|perfect|amazing|awesome]
        [my team|our team] won [today|]
        [guess what|great news|good news] [I got the job|I passed|I won]
        [guess what|great news|good news] [I'm getting married|we won|I'm so happy]
        [this|that] is [great news|wonderful news|such good news]
        this makes me [happy|so happy|very happy|smile]
        I [can't|cannot] [stop smiling|stop laughing|complain|believe how happy I am]
        I could [sing|jump for joy|hug the world|hug everyone]
        I [love|enjoy] [my life|life|today|this day]
        what a [good|fantastic|perfect|happy] day
        [happy|feeling good|feeling great|feeling happy]
        [so happy|very happy|doing great|doing well|pretty good]
        [all good here|never better|couldn't be better|can't complain|fine thanks]
        [fine thank you|I'm good|yippee|hooray|woohoo]
        my [heart is full|day got better|day is perfect|wish came true|dream came true]
        it's my [birthday|birthday today|lucky day|wedding day]
    """,
    "sad": """
        3 I'm sad
        3 I feel sad
        2 I'm feeling down
        [I'm|I am] [so|very|really|a little|a bit|] sad [today|]
        I feel [sad|bad|terrible|down|lonely|blue|awful|unhappy|miserable] [today|]
        [I'm|I am] feeling [sad|down|low|bad|lonely|blue] [today|]
        [I'm|I am] [unhappy|lonely|so lonely|miserable|upset|depressed|heartbroken|not happy]
        [I'm|I am] in a bad mood
        [I'm|I am] not [doing well|feeling good|okay|feeling well]
        I had a [bad|terrible|hard|rough|horrible] day
        today was a [bad|terrible|hard] day
        [this is|it was] the worst day ever
        I want to cry
        I have been crying
        I [miss|lost] my [friend|friends|family|dog|cat]
        I lost my job
        I failed my [test|exam]
        nobody [loves|understands] me
        everything is [terrible|going wrong|bad]
        life is [hard|so hard|not fair]
        I got bad news
        !cheer me up
        that makes me [very|so|] sad
        [I'm|I am] [feeling awful|feeling terrible|feeling miserable|feeling hopeless|feeling unhappy today]
        [I'm|I am] [feeling so bad|having a bad day]
        [I'm|I am] [having a hard time|having a rough day|having a tough day]
        [I'm|I am] [having a terrible day|having a rough time|hurting|in pain inside|down]
        [I'm|I am] [so down|down in the dumps|really down today|in tears|crying]
        [I'm|I am] [about to cry|close to tears|so upset|very upset|so unhappy]
        [I'm|I am] [heartbroken today|all alone|so alone|alone and sad|grieving]
        [I'm|I am] [worried|so worried|homesick|lost and sad|not feeling great]
        [I'm|I am] [not in a good mood|not so good|not great]
        [I'm|I am] [not having a good day|sad and lonely|really sad right now]
        I feel [so sad|very sad|really sad|so bad|so down|so lonely]
        I feel [very lonely|alone|so alone|hopeless|empty|lost]
        I feel [low|gloomy|heartbroken|hurt|horrible|rotten]
        I feel [like nobody cares|worthless|depressed]
        I feel [like a failure|like giving up|not so good|sad right now]
        I [had|just had|have had] [a horrible day|an awful day|a rough week|a bad week]
        I [had|just had|have had] [a bad night|a fight with my friend]
        I [had|just had|have had] [an argument with my wife|such a bad day|the worst day]
        [my day was|today was|it was|it's been|today has been] [awful|horrible|terrible|a bad day]
        [my day was|today was|it was|it's been|today has been] [a horrible day|a sad day]
        [my day was|today was|it was|it's been|today has been] [rough|very hard|such a hard day]
        [my|our] [dog|cat|grandmother] [died|passed away|is gone|is very sick]
        [my|our] [grandfather|hamster|old friend] [died|passed away|is gone|is very sick]
        my [girlfriend|boyfriend|wife|husband|best friend] [left me|left]
        my [girlfriend|boyfriend|wife|husband|best friend] broke up with me
        my [girlfriend|boyfriend|wife|husband|best friend] [is angry with me|won't talk to me]
        I [lost|just lost] [my best friend|someone|a friend|my keys and my hope|a loved one]
        I [miss|really miss] [my mother|my mom|my dad|my home|home|her|him|them|my old friends|someone]
        I [failed|just failed] [my driving test|the exam|the test|again|at everything]
        I [can't|cannot] stop crying
        I [cried|cried all day|cried all night|just want to cry|want to be left alone]
        I [need a hug|could use a hug|need some comfort|have no friends|have nobody|am so lonely]
        [nobody|no one] [likes me|cares about me|cares|wants me]
        [nobody|no one] [called me|talks to me|listens to me|came to my party]
        everything [is awful|is so hard|goes wrong|is going badly|is falling apart|makes me sad]
        [life is|it's all|this is] [so unfair|so sad|terrible right now|too hard for me]
        my [heart is broken|heart hurts|life is a mess]
        my [life is terrible|life is so hard|team lost and I'm sad]
        this makes me [sad|so sad|cry|want to cry]
        [sad|so sad|very sad|feeling sad|feeling down|feeling low|feeling blue]
        [not happy|a sad day|what a sad day]
        [what a terrible day|what a bad day|what an awful day|not so well]
        !cheer me up [a little|please|a bit|somehow]
        !comfort me
        !make me feel better
        !console me
        can you [cheer me up|make me feel better|comfort me]?
        why [am I so sad|does nobody like me|is life so hard]?
    """,
    "bored": """
        3 I'm bored
        3 I'm so bored
        2 this is boring
        [I'm|I am] [so|very|really|a little|a bit|just|] bored [today|]
        [I'm|I am] [bored|so bored] [of this|right now|out of my mind|to death|at home]
        I feel [so|very|] bored
        [I'm|I am] getting bored
        I have nothing to do [today|]
        there is nothing to do [here|]
        there's nothing to do
        I don't know what to do [today|with myself]
        what [should|can] I do [today|now|when I'm bored|for fun]?
        this is [boring|so boring|really boring]
        everything is [so|] boring
        nothing is happening
        life is boring
        it's [boring|so boring] here
        my day is [boring|so boring]
        today is [boring|so boring]
        I need something to do
        I want to do something
        !give me something to do
        [I'm|I am] [bored stiff|bored to tears|bored again|bored now|bored already|bored as anything]
        [I'm|I am] [dying of boredom|going crazy with boredom|so bored today]
        [I'm|I am] [terribly bored|super bored|totally bored]
        [I'm|I am] [bored all day|bored all alone|bored with everything]
        [I'm|I am] [bored with this|bored and tired of waiting|sitting around doing nothing]
        [I'm|I am] [just sitting here|stuck at home|looking for something to do]
        [I'm|I am] [out of ideas|twiddling my thumbs|getting so bored|getting a bit bored]
        I feel [bored|a bit bored|a little bored|bored to death|bored today|restless]
        I [need|want|could use] [some entertainment|entertainment|something fun|a distraction]
        I [need|want|could use] [something fun to do|some excitement]
        I [need|want|could use] [to be entertained|a game|an idea what to do]
        [I want|I would like|I'd like] to [play a game|play something|play]
        [I want|I would like|I'd like] to [do something fun|do something else|have some fun]
        I have [no idea what to do|nothing planned|no plans today]
        I have [nothing going on|so much time and nothing to do|too much free time]
        I [can't|cannot] think of anything to do
        I don't know [what else to do|what to do right now|how to spend my time|how to pass the time]
        [there's|there is] [nothing on|nothing fun to do|nothing good on television]
        [there's|there is] [nothing happening|nothing going on here|nothing interesting here]
        [it's|it is] [a boring day|so dull|dull here]
        [it's|it is] [really boring|very boring today|such a boring day|boring]
        [nothing|nothing fun|nothing exciting] [ever|] happens [here|today|]
        [today|my life|this day|this evening] is [so boring|really boring|very boring]
        [today|my life|this day|this evening] is [so dull|dull|boring today]
        [this place|work|school|everything|the day] is [so boring|really boring|very boring]
        [this place|work|school|everything|the day] is [so dull|dull|boring today]
        what a [boring|dull] [day|evening|afternoon|place]
        what [should|can|could|shall] [I|we] do [now|today|for fun|tonight|this afternoon|instead|next]?
        what can we do [together|for fun|now]?
        what is there to do [here|today|]?
        what's there to do?
        what do you do when you're bored?
        what would you do if you were bored?
        [got|any|have you] [any ideas what to do|ideas what to do|ideas what I could do|ideas for me to do]?
        do you have [any ideas what to do|something to do for me|an idea what I could do]?
        do you [ever get|get] bored?
        can we [play|play something|do something fun|do something]?
        [let's|shall we] [do something|do something fun|play something|play a game|have fun]
        !keep me [busy|company|entertained]
        !give me [something fun to do|an idea what to do|something to play]
        !find me something to do
        !suggest something to do
        !tell me what to do [today|now|for fun|when I'm bored]
        !play with me
        !play a game [with me|]
        [bored|so bored|very bored|really bored|boring]
        [so boring|bored bored bored|boredom|nothing to do|nothing to do here|boring boring]
    """,
    "tired": """
        3 I'm tired
        3 I'm so tired
        2 I'm exhausted
        [I'm|I am] [so|very|really|a little|a bit|just|] tired [today|]
        I feel [tired|so tired|sleepy|exhausted|very tired|worn out] [today|]
        [I'm|I am] [exhausted|sleepy|so sleepy|very sleepy|worn out]
        [I'm|I am] [completely exhausted|half asleep|falling asleep]
        [I'm|I am] getting [tired|sleepy]
        [I'm|I am] tired [of work|of everything|and hungry]
        I [need|want] [a nap|some sleep|some rest|to rest|a break|to lie down]
        I [can't|cannot] keep my eyes open
        I didn't sleep [well|last night|at all|enough]
        I did not sleep well
        I [slept badly|had no sleep|could not sleep|worked all night]
        I have no energy [today|left|]
        it was a long day
        I had a long [day|night|week]
        what a long day
        I could sleep for a week
        [I'm|I am] [dead tired|beat|wiped out|knackered|shattered|bushed]
        [I'm|I am] [pooped|drained|so drained|completely drained|dog tired|tired out|tired again]
        [I'm|I am] [tired already|tired now|tired all the time]
        [I'm|I am] [so very tired|too tired to talk|too tired to move]
        [I'm|I am] [too tired to think|too tired to work|totally exhausted]
        [I'm|I am] [completely worn out|burned out|run down|running on empty]
        [I'm|I am] [out of energy|low on energy|really exhausted|so exhausted|a bit sleepy|a little sleepy]
        [I'm|I am] [really sleepy|sleepy today|drowsy]
        [I'm|I am] [nodding off|dozing off|falling asleep here|barely awake]
        [I'm|I am] [yawning|yawning all day|still tired|just waking up|not awake yet|in need of sleep]
        [I'm|I am] [in need of a nap|in need of coffee|feeling tired]
        [I'm|I am] [feeling sleepy|feeling exhausted|feeling worn out|feeling weak]
        I feel [drained|drowsy|weak|beat|really sleepy|a bit tired|a little tired|so sleepy]
        I feel [so exhausted|burned out|half dead|like sleeping|like a nap|like a zombie|weary|dead tired]
        [I need|I could use|I want|I'd like] [a rest|a little rest|a break now|a good night's sleep]
        [I need|I could use|I want|I'd like] [more sleep|a long sleep|a coffee|my bed]
        [I need|I could use|I want|I'd like] [a pillow|a holiday|to sleep more|to nap]
        [I need|I could use|I want|I'd like] [to close my eyes|a short nap]
        [I need|I could use|I want|I'd like] [a quick nap|to lie down a bit|to sit down]
        I [slept|only slept] [two hours|three hours|four hours|a few hours|very badly|too little|poorly]
        I [couldn't|could not|can't|cannot] [sleep|sleep last night|sleep at night|fall asleep]
        I [couldn't|could not|can't|cannot] [stay awake|concentrate anymore|get out of bed|go on]
        I [didn't|did not] [get enough sleep|get much sleep|sleep a wink]
        I [didn't|did not] [get any sleep|sleep much|rest at all]
        I [haven't|have not] slept [well|at all|much|in days|for two days]
        I [worked|have worked|have been working] [all day|all night|too much|very hard today|since six]
        I [got|woke] up [too early|at five|very early|so early]
        I [was up|stayed up] [all night|too late|too long|very late]
        I [had|have had] a [very long day|hard day at work|busy day|tiring day]
        I [had|have had] a [busy week|bad night's sleep|sleepless night|short night]
        I [am so sleepy I can't think|could fall asleep|could fall asleep right here|could sleep all day]
        I [keep yawning|keep falling asleep|nearly fell asleep|almost fell asleep|hardly slept]
        my [eyes are closing|eyes are heavy|eyes are so tired|legs are tired|feet are tired]
        my [head is so heavy|battery is low|energy is gone|body is tired|brain is tired]
        [it's|it was|it has] been [a long day|a long week|a tiring day]
        [today was|work was|it was] [exhausting|so exhausting|tiring|so tiring|a tiring day|a very long day]
        this day [was too long|made me tired|is too long]
        what a [tiring|exhausting] day
        that makes me [tired|sleepy]
        [so tired|very tired|tired|tired today|really tired|exhausted]
        [sleepy|so sleepy|long day today|long day|need sleep|no energy|completely worn out]
        why am I [so tired|always tired|so sleepy]?
        do I sound tired?
    """,
    "are_you_human": """
        3 are you human?
        3 are you a robot?
        2 are you real?
        2 are you alive?
        are you [human|a human|a robot|a machine|a computer|real|alive|a person|an alien|conscious]?
        are you a real [person|human|man|woman|human being]?
        are you [really|actually] [human|a robot|real|alive|a computer]?
        are you a [human or a robot|man or a machine|person or a computer|computer program]?
        are you artificial intelligence?
        are you an [artificial intelligence|android]?
        am I [talking|speaking] to a [human|robot|machine|real person|computer|person]?
        is this a [robot|real person|computer|machine|recording]?
        is there a [human|real person] [there|in there]?
        do you have [a body|feelings|a heart|a brain|a soul|emotions|a face|hands]?
        do you [feel|breathe|dream|think|sleep|eat|have parents]?
        can you [feel|think|dream] [anything|]?
        you are [just|only] a [robot|machine|computer|program]
        you're not [real|human|alive]
        you sound [human|like a person|like a human]
        I think you are a [robot|machine|human]
        what kind of [machine|robot|thing] are you?
        are you [a bot|an AI|software|a program|a person or a machine]?
        are you [just a machine|just a program|just a robot|just a recording|only a machine|only a program]?
        are you [a real voice|a real human|a human person|a man|a woman|a boy or a girl]?
        are you [a man or a woman|male or female|someone real|somebody real|flesh and blood|made of metal]?
        are you [a living thing|a living being|living|an animal|a ghost]?
        are you [a recording|a tape|automated|artificial|a chat bot|a voice assistant]?
        are you [a language model|intelligent or just a program|aware|self aware|sentient|human at all]?
        are you [human like me|human or not|human or machine]?
        are you [real or fake|real or not|a computer or a person]?
        are you [really|truly|actually|even|maybe|secretly|perhaps] [a human|a robot|a person|a machine]?
        are you [really|truly|actually|even|maybe|secretly|perhaps] [a real person|human|alive|a bot]?
        aren't you [a robot|a machine|a computer|human|a real person|just a program]?
        am I [really|actually|] [talking|speaking] [to|with] a [human being|bot|program]?
        am I [really|actually|] [talking|speaking] [to|with] a [real human|live person|recording]?
        is this [a human|a bot|a person|an automated voice]?
        is this [a real human|a live person|automated|a computer voice]?
        is there [somebody|someone|a person] [real|alive] in there?
        is [somebody|someone] real [there|behind this|talking]?
        is your voice [real|human|artificial|a recording]?
        is it a [machine|robot] I'm talking to?
        do you have [a mind|a family|a mother|a mom and dad|a life|friends|blood|skin|eyes]?
        do you have [ears|legs|arms|a mouth|consciousness|a real body|real feelings|a gender|hair]?
        do you [ever|] [get tired|get hungry|get sad|get lonely]?
        do you [ever|] [feel pain|feel lonely|sleep at night|need sleep]?
        do you [ever|] [need food|eat food|drink water|cry|laugh|love anyone|feel things|have a heart|die]?
        can you [cry|die|love|bleed|feel pain|feel love]?
        can you [feel things|breathe|see me|touch things|think for yourself|smell|taste]?
        were you [ever human|ever alive|born]?
        have you [got feelings|got a body|got a heart|ever been human|got a brain]?
        what are you [a robot|a machine|a human|human or robot|made of|man or machine]?
        what is it like to be a [robot|machine|computer]?
        how old are you really a machine?
        how human are you?
        how do I know you're [human|real|not a robot|not human]?
        so you're [a robot|a machine|not human|not real|a computer|human]?
        you are [a robot|a machine|not a human|not a person] [right|aren't you|or|]?
        you are [not real|human|not alive|a computer|a program] [right|aren't you|or|]?
        you're [a robot|a machine|a bot|a computer program] [right|aren't you|correct|]?
        you're [an AI|human|real|only a machine|a human being] [right|aren't you|correct|]?
        you [sound|seem] [so human|so real|very human|real]
        you [sound|seem] [like a real person|like a machine are you one]
        you [sound|seem] [almost human|a bit like a robot are you one]
        you must be [human|a machine|a computer|a real person|a program]
        you [can't|cannot] be [real|human|a machine|a real person]
        I [think|bet|believe|guess] you're [a robot|a machine|human|a real person]
        I [think|bet|believe|guess] you're [not real|a bot|a computer|just a program]
        I'd like to know if you're [human|real|a robot|alive]
        I was wondering if you're [human|real|a robot|alive]
        ~if you are [human|a robot|real|alive|a machine|a person]
        !tell me if you're [human|a robot|real]
        !prove [you're human|you are human|that you're human|you're not a robot|that you are real]
        !admit you're a [robot|machine]
        !be honest are you [human|a robot|real]
        [human or machine|human or robot|robot or human|man or machine]?
    """,
    "who_made_you": """
        3 who made you?
        3 who created you?
        2 who built you?
        2 where do you come from?
        who [made|created|built|designed|programmed|invented|trained|wrote|developed] you?
        who is your [maker|creator|boss|father|mother|owner|inventor|designer]?
        who are your [makers|creators|parents|developers]?
        who owns you?
        who do you [work for|belong to]?
        by whom were you made?
        where [do|did] you come from?
        where [were|was] you [made|built|created|born]?
        where are you from?
        when were you [made|built|created|born]?
        how were you [made|built|created|trained]?
        what company [made|built] you?
        which company made you?
        who [made|built] this [machine|robot|program|thing]?
        !tell me who [made|created|built|programmed] you
        !tell me where you come from
        I want to know who [made|built|created] you
        somebody must have [made|built] you
        who [has|] [built|made|coded|constructed|engineered] you?
        who [has|] [assembled|taught|raised|produced|developed|brought up] you?
        who [is|was] [behind you|behind all this|responsible for you]?
        who [is|was] [in charge of you|your programmer|your designer|your developer]?
        who [is|was] [your builder|your engineer|your teacher|your real father]?
        who [is|was] [the person who made you|the one who made you]?
        who [is|was] [the inventor of you|the brain behind you]?
        who are [your designers|your programmers|your engineers]?
        who are [the people who made you|the people behind you|your builders|your masters]?
        who [do you have to|should I|can I] thank for [making you|you being here|building you]?
        who [do|did] you [answer to|obey|report to|serve|get your orders from]?
        who [taught|trained|told] you [to speak|to talk|how to speak|how to talk|all this|everything]?
        who gave you [your voice|a voice|your name|life|this voice]?
        who wrote [your code|your program|the program|your software]?
        who [came up with|thought of|had the idea for|runs|controls|pays|operates] you?
        whose [idea|creation|invention|work|robot|program] are you?
        [by who|by whom] [are you made|were you built|were you created]?
        [what|which] [company|people|team|firm] [created|developed|designed] you?
        [what|which] [company|people|team|firm] [invented|programmed|made|owns] you?
        [what|which] [person|country|lab|genius|scientist] [created|developed|designed] you?
        [what|which] [person|country|lab|genius|scientist] [invented|programmed|made|owns] you?
        what [country|city|place|planet] are you from?
        what's your [origin|history|origin story|background|story|home town]?
        where [were|did] you [programmed|developed|invented|designed]?
        where [were|did] you [grow up|learn to speak|learn to talk|learn all this]?
        where [is|was] your [home|factory|maker|creator|birthplace]?
        where do you [really|actually|originally|] come from?
        where are you from [originally|exactly|actually|then|really|]?
        when [were|was] you [programmed|invented|designed|developed|trained|switched on first]?
        when [is|was] your birthday?
        how [did|do] you [come to be|come into being|come about|learn to speak|learn to talk|get made]?
        how [were|are] you [programmed|developed|invented|designed|constructed]?
        how long did it take to [make|build|create] you?
        how did they [make|build|create|program] you?
        did [a human|humans|people|a company] [make|build|create|program] you?
        did [someone|somebody|scientists|a robot|one person] [make|build|create|program] you?
        do you [know|have|remember] [your maker|your creator|a maker|a creator]?
        do you [know|have|remember] [an inventor|who built you|your parents|a father|a boss]?
        were you [made|built|created] by [humans|people|a company|a person|a machine|scientists|aliens]?
        are you [made|built] by [people|a company|humans|machines]?
        have you got a [maker|creator|boss|father]?
        ~who [created you|built you|programmed you|designed you|invented you]
        ~who [owns you|your creator is|you belong to|you work for|taught you to talk]
        ~where [you come from|you are from|you were made|you were built]
        !tell me [about your maker|about your creator]
        !tell me [about your creators|about the people who made you|how you were made]
        !tell me [your origin|your story|when you were made|the name of your creator|who owns you]
        !name your [maker|creator|inventor]
        !thank your [maker|creator] who is it
        [I wonder|I'd like to know] [who built you|who made you|who created you|where you come from]
        [I want|I would like|I'd like] to [meet|thank|speak to] [your maker|your creator]
        [I want|I would like|I'd like] to [meet|thank|speak to] [the people who made you|your inventor]
        you must have a [maker|creator|father]
        your [maker|creator|inventor] [is who|please|who is it]?
        [made by whom|built by whom|created by whom|made by who]?
    """,
}
