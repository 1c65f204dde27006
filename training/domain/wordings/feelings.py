"""Moods, and what the persona is. Data only; the form is that of the package's docstring."""

LINES: dict[str, str] = {
    "happy": """
        5 I'm happy
        5 I feel great
        5 I am happy
        5 I'm so happy
        5 I'm feeling good
        5 I'm great
        5 I'm doing great
        5 I feel good
        5 I'm fine thank you
        4 I'm in a good mood
        4 it's a beautiful day
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
        [I'm|I am] [joyful|jolly|merry|delighted today|elated|on top form]
        [I'm|I am] [in fine form|buzzing|chuffed|made up|beaming]
        [I'm|I am] [tickled pink|happy as a clam|as pleased as punch|walking on air]
        [I'm|I am] [in seventh heaven|jumping for joy]
        [I'm|I am] [in a wonderful mood|in a cheerful mood|in a fantastic mood]
        [I'm|I am] [in good spirits|in great spirits|in top shape]
        [I'm|I am] [feeling cheerful|feeling brilliant|feeling lucky]
        [I'm|I am] [feeling blessed|feeling positive|feeling better today]
        [I'm|I am] [so thrilled|so delighted|really glad|so very happy]
        [I'm|I am] [truly happy|incredibly happy|extremely happy|pretty happy]
        [I'm|I am] [proud of myself|proud of my kids|pleased with my day]
        [I'm|I am] [happy about everything|happy with my life|loving this day]
        [I'm|I am] [a happy man|a happy woman|a lucky person]
        [I'm|I am] [the luckiest person alive|laughing so much|grinning all day]
        I feel [brilliant|marvelous|terrific|superb|splendid]
        I feel [ten years younger|full of energy|full of life|over the moon]
        I feel [joyful|happy inside|so alive|so cheerful|so lucky] [today|]
        I feel [so proud|pretty good|pretty happy|really great] [today|]
        I [woke up|got up] [happy|in a good mood|feeling great|smiling|with a smile]
        I [had|just had] [such a lovely time|a brilliant day|a terrific day]
        I [had|just had] [a really good morning|a good laugh today]
        I [finished my exams|got into college|passed with top marks]
        I [graduated|got the keys to my new house|became a father]
        I [became a mother|became a grandmother|fell in love]
        I [met someone special|made a new friend|found my lost dog today]
        [we|we just] [got married|had a baby|won the cup]
        [we|we just] [bought our first house|are going on holiday|won the final]
        [my|our] [baby was born|daughter got married|son passed his exam]
        [my|our] [team won the cup|holiday starts today|baby smiled today]
        my [day|morning|week|weekend] [was|has been] [wonderful|brilliant|great|fantastic]
        my [day|morning|week|weekend] is going [so well|really well|perfectly|great]
        [things are|everything is|it's all] [looking up|going my way|coming together]
        [things are|everything is|it's all] [working out|just right|wonderful at the moment]
        [what a|such a] [brilliant|glorious|marvelous|terrific|happy|joyful] [day|morning|feeling|surprise]
        [life is|today is|everything is] [sweet|brilliant|marvelous|splendid|a joy|a gift|just perfect]
        [nothing can|nothing could] [ruin my mood|spoil my day|bring me down today|make me happier]
        [yay|hurray|yes yes yes|hip hip hooray] [I'm so happy|I did it|I won|I passed|]
        [oh happy day|wow what a day|woo] [I'm so happy|I did it|I won|I passed|]
        [this is|today is] my [happy day|lucky day|favorite day|best day|big day]
        [not too bad|very well thanks|pretty good thanks|really good thanks] [actually|today|]
        [doing fine|doing good] [actually|today|]
        [good|great|fine|wonderful] [and you are kind to ask|thank you for asking|thanks for asking]
        I could not be [happier|better|more pleased|more excited]
        I [want to|feel like] [dance|dancing|celebrate|singing with joy|shout for joy|celebrating] [today|]
        that [cheered me up|made me happy|made me so happy|lifted my spirits|put me in a good mood]
        [I'm|I am] [really|truly|incredibly|extremely] [happy|glad|excited|cheerful] [today|]
        [I'm|I am] [really|truly|incredibly|extremely] [pleased|delighted|thrilled] [today|]
        [I'm|I am] [quite|pretty|super|just so] [happy|glad|excited|cheerful] [today|]
        [I'm|I am] [quite|pretty|super|just so] [pleased|delighted|thrilled] [today|]
        [I feel|I'm feeling] [very|so|extremely] [happy|cheerful|good] [this morning|right now|]
        I woke up [really|very|so|extremely] [happy|cheerful|good] [this morning|right now|]
        [I feel|I'm feeling] [really|very|so|extremely] [well|relaxed|excited] [this morning|right now|]
        I woke up [really|very|so|extremely] [well|relaxed|excited] [this morning|right now|]
    """,
    "sad": """
        6 I'm sad
        6 I feel sad
        6 I am sad
        6 I'm so sad
        6 I feel bad
        6 I'm not happy
        6 I feel lonely
        6 I'm lonely
        4 I'm feeling down
        4 I'm not okay
        4 I had a bad day
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
        [I'm|I am] [gloomy|glum|blue|feeling glum|gutted|devastated]
        [I'm|I am] [crushed|sorrowful|tearful|weepy|broken hearted|melancholy]
        [I'm|I am] [in a terrible mood|in a low mood|in a dark mood|in low spirits]
        [I'm|I am] [in despair|in a bad place|on the verge of tears]
        [I'm|I am] [missing my family|missing my friends|missing home|missing someone]
        [I'm|I am] [mourning|sad about my dog|sad about everything]
        [I'm|I am] [feeling alone|feeling empty|feeling hurt|feeling gloomy]
        [I'm|I am] [feeling rotten|feeling unloved|feeling hopeless today]
        [I'm|I am] [feeling a bit low|feeling a little down|feeling really sad]
        [I'm|I am] [not feeling happy|not doing great|not doing so well]
        [I'm|I am] [struggling|struggling today|going through a hard time]
        [I'm|I am] [having a tough time|having a dreadful day|having a sad day]
        [I'm|I am] [scared and sad|afraid and alone|so very sad|terribly sad]
        [I'm|I am] [awfully sad|deeply sad|quite sad|pretty sad]
        [I'm|I am] [disheartened|discouraged|let down by everyone|lost without her]
        [I'm|I am] [lost without him|nothing but sad|falling apart]
        I feel [rejected|forgotten|unwanted|unloved|abandoned] [today|]
        I feel [left out|crushed|devastated|terrible inside|dreadful] [today|]
        I feel [like a loser|like nobody likes me|like nothing matters]
        I feel [like hiding|sick with worry|so hopeless]
        I feel [really low|really down|quite sad|pretty sad]
        I feel [pretty low|sad and alone|sad all the time|sad tonight]
        I [keep crying|cried a lot|cried myself to sleep|burst into tears]
        I [am crying again|could cry|feel tears coming]
        I [got fired|got dumped|was fired|lost my house]
        I [lost my wallet and everything|lost the match|lost everything|lost hope]
        I [have no one to talk to|have no one|have nobody to talk to|have no hope]
        I [have lost my way|have a heavy heart|have the blues]
        I [miss my grandma|miss my husband|miss my wife|miss my old dog]
        I [miss the old days|miss my country|miss her so much|miss him so much]
        [she|he|my partner] [left me|broke my heart|doesn't love me]
        [she|he|my partner] [never calls me|is gone forever|broke up with me]
        [my|our] [parents|kids] [are getting divorced|don't talk to me|never visit me]
        [my|our] [parents|kids] [forgot my birthday|never call me]
        [my|the] [best friend moved away|pet died|goldfish died|rabbit died]
        [my|the] [marriage is over|exam went badly|interview went badly]
        [it's|today was|this was] [a sad day for me|a miserable day|a gloomy day]
        [it's|it was|today was|this was] [a heartbreaking day|a day to forget|dreadful]
        [nobody|no one] [wants to play with me|wants to be my friend|remembers me]
        [nobody|no one] [understands how I feel|visits me|came to see me]
        [everyone|everybody] [hates me|left me|is mean to me|forgot my birthday|ignores me|laughs at me]
        everything [hurts|went wrong today|is lost|feels sad|is so sad]
        nothing [makes me happy|goes right|works out for me|cheers me up]
        [it|this|that] [breaks my heart|hurts so much|makes me want to cry]
        [it|this|that] [gets me down|makes me miserable|brings me to tears]
        [my heart aches|my eyes are full of tears|my mood is low]
        [my spirits are low|my life is miserable|my soul hurts]
        [life|the world|everything] [is cruel|is against me|is unfair]
        [life|the world|everything] [has no meaning|is too much for me|feels so heavy]
        [woe is me|poor me|boo hoo|so lonely|feeling lonely]
        [feeling sad|feeling miserable|so unhappy|so depressed|sad today]
        [a rough day|a horrible day|such a sad day|a tough week]
        [what a horrible day|what a miserable day|not my day]
        [I could do with|I want|I need] [a hug|some cheering up|a shoulder to cry on]
        [I could do with|I want|I need] [kind words|someone to talk to|a friend right now]
        !cheer [us up|me up I'm sad|up a sad person]
        !say something [nice to cheer me up|to make me feel better|comforting|kind I'm sad]
        !lift my [spirits|mood]
        can you [comfort me a little|say something comforting|lift my spirits|help me feel better]?
        [I'm|I am] [truly|incredibly|extremely] [sad|unhappy|lonely] [right now|tonight|]
        [I'm|I am] [really|truly|incredibly|extremely] [upset|down|miserable] [right now|tonight|]
        [I'm|I am] [quite|pretty|so] [sad|unhappy|lonely|upset|down|miserable] [right now|tonight|]
        [I feel|I'm feeling] [really|very|so] [sad|lonely|gloomy] [this morning|tonight|]
        [I feel|I'm feeling] [extremely|quite] [sad|lonely|unhappy|gloomy] [this morning|tonight|]
        [I feel|I'm feeling] [really|very|extremely|quite] [low|hurt|miserable] [this morning|tonight|]
    """,
    "bored": """
        6 I'm bored
        6 I'm so bored
        6 I am bored
        6 I'm really bored
        6 bored
        6 what should I do?
        4 this is boring
        4 I have nothing to do
        4 this is so boring
        4 nothing to do
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
        [I'm|I am] [bored senseless|bored silly|bored rigid|bored out of my skull]
        [I'm|I am] [utterly bored|awfully bored|extremely bored|dead bored]
        [I'm|I am] [bored tonight|bored at work|bored at school|bored in here]
        [I'm|I am] [bored on this train|bored waiting|bored this afternoon]
        [I'm|I am] [bored sitting here|bored of television|bored of my toys]
        [I'm|I am] [bored of everything|bored beyond words|fairly bored]
        [I'm|I am] [restless|fed up of doing nothing|doing nothing at all|killing time]
        [I'm|I am] [just killing time|staring at the wall|idle]
        [I'm|I am] [counting the minutes away|watching paint dry|in need of entertainment]
        [I'm|I am] [in need of some fun|up for some fun]
        [I'm|I am] [sick of doing nothing|sick of sitting around|not having any fun]
        [I'm|I am] [not doing anything|waiting around with nothing to do]
        [I've|I have] [nothing better to do|nothing left to do|nothing on today]
        [I've|I have] [nothing on tonight|no one to play with|done everything already]
        [I've|I have] [been bored all day|been bored for hours]
        [I've|I have] [been sitting around all day|never been so bored]
        I [need|want|would like] [something to keep me busy|to pass the time|some amusement]
        I [need|want|would like] [something exciting|something different to do]
        I [need|want|would like] [to have some fun|to do something new|some fun|a bit of fun]
        I [need|want|would like] [an activity|an adventure|a little adventure]
        I wish [something would happen|I had something to do]
        I wish [there was something to do|something exciting would happen]
        I [can't find|don't have] anything [to do|fun to do|interesting to do|to play]
        I [get|got|get so|am getting very] bored [easily|quickly|at home|here|of this]
        I'd [like|love] [something fun to do|to play a game|to be entertained]
        I'd [like|love] [a bit of excitement|an idea for something to do]
        [there's|there is] [not much to do|never anything to do|absolutely nothing to do] [here|today|]
        [there's|there is] [nothing left to do|no fun here] [here|today|]
        [it's|it is|this is] [so boring today|deadly boring|boring as hell|dull as ditchwater|so monotonous]
        [it's|it is|this is] [tedious|so tedious|no fun|no fun at all]
        [time is passing|time passes|the hours pass|the day goes by] so slowly [today|here|]
        [my life|my job|my afternoon|my day] is [boring|dull|so dull|tedious|so tedious|boring me to tears]
        [this weekend|this class|this trip|the journey] is [boring|dull|so dull]
        [this weekend|this class|this trip|the journey] is [tedious|so tedious|boring me to tears]
        [what could|what might] [I|we] do [today|now|for fun|to pass the time|with my time]?
        [what else can|what else could] [I|we] do [today|now|for fun|to pass the time|with my time]?
        what [do people do|do you do|does one do] [when they are bored|for fun]?
        what [do people do|do you do|does one do] [to pass the time|on a boring day]?
        what [game|games|fun] [can we|could we|shall we] [play|have] [now|together|]?
        [how|what] can I [pass the time|do to pass the time|keep busy]?
        [how|what] can I [do against boredom|stop being bored|have some fun]?
        [any|do you have any|have you got any] [suggestions|ideas] [for something to do|against boredom]?
        [any|do you have any|have you got any] [suggestions|ideas] [for a boring day|for a bored person]?
        [can you|could you|will you] [suggest something to do|find me something to do|play with me]?
        [can you|could you|will you] [give me an idea what to do|keep me company]?
        [do you want to|would you like to|wanna] [play|play a game|play with me]?
        [do you want to|would you like to|wanna] [do something fun|have some fun]?
        !keep [me entertained|us entertained|me amused|us busy]
        !help me [pass the time|kill some time|with my boredom|not to be bored|find something to do]
        !save me from [boredom|this boredom|dying of boredom]
        !suggest [a game|an activity|some fun|something fun|something fun to do|a fun activity]
        !think of something [to do|fun to do|for me to do|we can play]
        [boredom is killing me|yawn this is boring|so so bored|oh so bored]
        [bored to bits|super boring|how boring|how dull]
    """,
    "tired": """
        6 I'm tired
        6 I'm so tired
        6 I am tired
        6 I'm very tired
        6 I'm sleepy
        6 I need a break
        6 I need some sleep
        6 so tired
        4 I'm exhausted
        4 I need to rest
        4 what a day I'm tired
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
        [I'm|I am] [fatigued|weary|worn to a frazzle|run off my feet|on my last legs|ready to drop]
        [I'm|I am] [fit to drop|zonked|spent|whacked|cream crackered]
        [I'm|I am] [dead on my feet|absolutely shattered|absolutely knackered|absolutely exhausted]
        [I'm|I am] [utterly exhausted|beyond tired|overtired]
        [I'm|I am] [tired from work|tired from school|tired from the trip|tired after work]
        [I'm|I am] [tired and sleepy|tired and worn out|tired this morning]
        [I'm|I am] [terribly tired|awfully tired|extremely tired|pretty tired|quite tired]
        [I'm|I am] [rather tired|fairly tired|super tired|tired tonight]
        [I'm|I am] [feeling tired today|feeling drained|feeling weary|feeling drowsy]
        [I'm|I am] [feeling very sleepy|feeling half asleep|feeling wiped out]
        [I'm|I am] [short of sleep|lacking sleep|sleep deprived|jet lagged|overworked]
        [I'm|I am] [so overworked|not well rested|not fully awake|half awake]
        [I'm|I am] [struggling to stay awake|fighting sleep|about to fall asleep|about to nod off]
        [I'm|I am] [almost asleep|yawning so much|ready for a nap]
        I feel [fatigued|shattered|knackered|wiped out|so weary] [today|]
        I feel [so drained|so worn out|very sleepy|very weak|very worn out] [today|]
        I feel [like I haven't slept|like lying down|like going back to sleep]
        I feel [a hundred years old|low on energy|half asleep]
        I [need|want|could use|could do with] [some rest now|a lie down|a little nap|forty winks]
        I [need|want|could use|could do with] [a bit of rest|to recharge|an early night]
        I [need|want|could do with] [a strong coffee|a day off|a long rest|to put my feet up]
        I [need|want|could do with] [to relax a bit|a proper sleep|some shut eye]
        I [barely|hardly|scarcely] slept [at all|this week|a wink]
        I [had|just had|have had] [very little sleep|no sleep at all|a terrible night]
        I [had|just had|have had] [a rough night|a bad sleep|three hours of sleep]
        I [woke up tired|woke up too early|woke up ten times]
        I [tossed and turned all night|was awake all night|was working late]
        I [worked too hard|worked late|have worked so much|was on my feet all day]
        I [ran all day|walked too far today|have been up since dawn]
        I [can barely|can hardly] [stay awake|stand|move|think|walk anymore|stay on my feet]
        I [can't think straight|can't move anymore|can't get up]
        I [can't wake up|have no strength left|have no energy at all]
        I [ran|have run] out of [energy|steam]
        my [eyes keep closing|eyelids are heavy|bones are tired|back is tired]
        my [whole body is tired|mind is tired|energy is low|legs are heavy]
        [work|school|today|the trip] [wore me out|tired me out|exhausted me]
        [the kids|this week|the gym|the baby] [wore me out|tired me out|exhausted me]
        [work|school|today|the trip|the kids|this week|the gym|the baby] [made me so tired|drained me]
        [it's|it was|this was] [such a long day|such a tiring day|a hard day]
        [it's|it was|today was|this was] [a very tiring week|a long day at work|a long shift]
        [the baby|the neighbors|the dog|the noise] kept me [up all night|awake|awake all night]
        [what a|such a] [long week|long shift|hard day of work|tiring week|draining day]
        [exhausted|worn out|shattered|knackered|wiped out|dead tired]
        [super tired|sleepy today|need a nap|need rest|need coffee]
        [no sleep|not enough sleep|too little sleep|a sleepless night]
        [so so tired|oh so tired|tired as a dog|zero energy]
        [I'm|I am] [really|truly|incredibly|extremely] [tired|exhausted|sleepy] [right now|tonight|]
        [I'm|I am] [really|truly|incredibly|extremely] [worn out|drained|weary] [right now|tonight|]
        [I'm|I am] [quite|pretty|so] [tired|exhausted|worn out|drained|weary] [right now|tonight|]
        [I feel|I'm feeling] [really|very|so|extremely|quite] [tired|sleepy|exhausted] [this morning|tonight|]
        [I feel|I'm feeling] [really|very|so|extremely|quite] [weak|drained|weary] [this morning|tonight|]
    """,
    "are_you_human": """
        6 are you human?
        6 are you a robot?
        6 are you a human?
        6 are you a person?
        6 are you a machine?
        6 are you a computer?
        6 am I talking to a robot?
        4 are you real?
        4 are you alive?
        4 are you a real person?
        4 do you have feelings?
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
        [are you|you are] [a robot voice|a talking machine] [or what|or not|]?
        [are you|you are] [a piece of software|a real live person] [or what|or not|]?
        are you [made of flesh|made of wires|made of code|made of plastic]?
        are you [run by a computer|some sort of machine]?
        are you [an actual person|an actual human|a humanoid|a cyborg|a droid]?
        are you [a puppet|a digital assistant|a virtual assistant|an automaton]?
        are you [living or dead|a he or a she|a boy|a girl|a lady]?
        are you [a gentleman|a child|an adult|an animal or a person|a spirit]?
        are you [intelligent|thinking right now|able to think|able to feel|able to feel pain]?
        are you [able to dream|self conscious|mortal|immortal]?
        are you [one of us|like us|like me|like people]?
        are you [the same as a human|pretending to be human|trying to be human|computer generated]?
        [is this|is that|was that] [a machine talking|a robot talking|a human voice|a person talking]?
        [is this|is that|was that] [a real voice|a recorded voice|pre recorded]?
        [is there|do I have|have I got] [a human|a man|a woman] [behind this|on the other side]?
        [is there|do I have|have I got] [a human|a man|a woman] [at the other end|inside]?
        [is there|do I have|have I got] [a living person|an actual person] [behind this|on the other side]?
        [is there|do I have|have I got] [a living person|an actual person] [at the other end|inside]?
        [am I|are we] [talking|chatting|speaking] [to|with] [a machine|a chat bot|a human]?
        [am I|are we] [talking|chatting|speaking] [to|with] [an actual person|a computer program|software]?
        [am I hearing|do I hear|is it] a [real person|human voice] [or a machine|or a robot|or a person]?
        [am I hearing|do I hear|is it] a [machine|robot voice] [or a machine|or a robot|or a person]?
        do you [breathe air|have a pulse|have a heartbeat|have bones|have a stomach]?
        do you [have a nose|have fingers|have parents|have children]?
        do you [have dreams|have a soul|have thoughts|have opinions|have hopes]?
        do you [have fears|have a conscience|have a childhood|have a birthday]?
        do you [get old|grow old|age|get sick|ever sleep|ever eat]?
        do you [ever breathe|run on electricity|need electricity|need batteries|have an off switch]?
        do you [love|feel love|feel joy|feel sad|feel happy|know love]?
        do you [know fear|feel emotions|feel alive|feel human|think like a human]?
        do you [consider|think of|see] yourself [human|as human|alive|as a person|as a machine|as a robot]?
        do you [exist|really exist|live somewhere|live in a computer]?
        do you [live inside a box|live in the cloud|exist in real life]?
        can you [feel emotions|feel happiness|get hurt|get sick|fall in love]?
        can you [have children|eat food|walk|see with eyes|really think]?
        can you [hear like a human|understand feelings|be switched off|live forever]?
        can you [grow old|feel the sun|smell flowers|taste food]?
        have you [ever been alive|ever lived|ever had a body|ever felt love]?
        have you [ever eaten|ever slept|ever breathed]?
        [what|who] are you [human or machine|a person or a program|a bot or a human|flesh or metal]?
        what [are you made of|is inside you|sort of being are you]?
        what [sort of creature are you|kind of creature are you|kind of being are you]?
        what [species|life form] are you?
        how [real|alive|smart|intelligent] are you [really|as a machine|for a robot|for a machine]?
        how [can I|could I|do I] [tell|know] [you're real|you're a human|if you're human]?
        how [can I|could I|do I] [tell|know] [if you're a robot|you're not a machine]?
        [be honest|tell the truth|honestly|seriously|come on] [are you human|are you a robot]?
        [be honest|tell the truth|honestly|seriously|come on] [are you real|are you alive]?
        [my friend|my son|my wife|my daughter] [says|thinks|believes] you're [a robot|human|a real person]
        [my friend|my son|my wife|my daughter] [says|thinks|believes] you're [not real|a computer]
        [I|we] [don't|can't] believe you're [a machine|a robot|real|human|not human|a computer|alive]
        [I'm|I am] [not sure|sure|certain] you're [human|a robot|a machine|real|a real person|a computer]
        you [must|might|could|may] be [a bot|human|a machine after all|an android|a real human]
        you [don't sound like a robot|don't sound human|talk like a robot]
        you [talk like a human|speak like a machine|speak like a person]
        you [have no feelings|have no heart|have no body|have no soul]
        you [have no brain|can't feel anything|can't think|don't exist]
        you [aren't|are not] [human|real|alive|a person|a machine|a robot] [are you|]?
        ~if you're [a real person|a human being|a bot|a machine|conscious|alive]
        ~whether you're [a robot|human|real|a person|a machine|alive]
        !tell me [honestly are you human|the truth are you a robot|whether you're real]
        !tell me [whether you're alive|what you are made of]
        !confess you're [a robot|a machine|not human|human]
        [real or fake|real or not|person or machine|person or robot]?
        [bot or human|alive or not|man or woman|machine or person]?
    """,
    "who_made_you": """
        6 who made you?
        6 who created you?
        6 where are you from?
        6 who is your creator?
        6 who programmed you?
        6 who invented you?
        6 who designed you?
        6 who is your maker?
        4 who built you?
        4 where do you come from?
        4 who do you belong to?
        who [made|created|built|designed|programmed|invented|trained|wrote|developed] you?
        who is your [maker|creator|boss|father|mother|owner|inventor|designer]?
        who are your [makers|creators|parents|developers]?
        who owns you?
        who do you [work for|belong to]?
        by whom were you made?
        where [do|did] you come from?
        where [were|was] you [made|built|created|born]?
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
        [and|so|tell me|well] who [made|built|created|invented|designed|programmed|trained] you [then|]?
        who [manufactured|produces|makes|builds|crafted|put together] you?
        who [set up|launched|started|founded|dreamed up|conceived] you?
        who [is the one who|was it that] [created|built|invented] you?
        who [is the person that|was the first who] [made|created|built|invented] you?
        who [brought you to life|gave birth to you|switched you on first|put you in there]?
        who [made your voice|made your brain|wrote your lines]?
        who [deserves the credit for|is to thank for|is to blame for] you?
        who [takes credit for|stands behind|is the author of] you?
        who's your [daddy|mommy|boss|maker|owner|creator|master]?
        who's your [mother|engineer|programmer|designer|builder|inventor]?
        [who|which people] [worked on you|developed your voice|wrote your software]?
        [who|which people] [made you this way|taught you to speak]?
        [which|what] [engineer|programmer|person] [made|built|created|produced] you?
        [which|what] [inventor|university|country] [made|built|created|produced] you?
        [which|what] [laboratory|team|firm|factory|group] [made|built|created|produced] you?
        [what|which] [nationality|country|town|part of the world|place|land] [are you from|do you come from]?
        what is your [origin|birthplace|home country|place of birth|homeland|country]?
        where is your [birthplace|home|homeland|place of birth]?
        [where|in which country] were you [made|built|created|born|produced|raised|developed]?
        [in what city|in which factory] were you [made|built|created|born|produced|raised|developed]?
        where [were you put together|did they make you|did they build you|did you start]?
        where [did you begin|is home for you]?
        where [in the world|on earth] [are you from|do you come from|were you made]?
        [when|in which year|how long ago] were you [made|built|created|born|invented|programmed|launched]?
        how old are you [{me}|then|exactly|really]?
        how [did you begin|did it start with you|did your life begin]?
        how [did you get here|did you become what you are|did they make your voice]?
        how long have you [existed|been around|been alive|been here]?
        how [was your voice made|was your brain made|was your mind made]?
        how [many people built you|many people made you]?
        why were you [made|built|created]?
        why did they [make|build|create] you?
        was it [a company|a scientist|a man|a woman|a student|some engineers] who made you?
        [were you|are you] [made in|built in|from] [America|China|France|England|a laboratory]?
        [were you|are you] [made in|built in|from] [a factory|Paris|Japan|space]?
        [do you have|have you got] [a creator|an inventor|an owner]?
        [do you have|have you got] [a boss|makers|a birthplace|a father and mother]?
        do you know who [created you|built you|invented you]?
        do you know who [owns you|programmed you|your parents are]?
        [did you|do you] [ever meet|know|like|love|remember] your [maker|creator|inventor]?
        [did you|do you] [ever meet|know|like|love|remember] your [makers|creators|designer]?
        [could you|can you] tell me [who made you|where you come from|who created you]?
        [could you|can you] tell me [about your creator|about your origin]?
        !tell me [who is behind you|who invented you|where you were made]
        !tell me [where you're from|how you were built|about your origins]
        !tell us [who made you|who built you|who created you|where you come from|about your maker]
        !give me [the name of your maker|the name of your inventor|your origin story]
        !give me [your history|your life story]
        !name the [person|people|company|team] who [made|built|created] you
        !explain [who made you|where you come from|how you were made|how you came to be|your origins]
        ~who [invented you|is behind you|trained you|your creator was|your parents are]
        ~where [you're from|you were born|you were created|your home is|you live]
        ~how [you were made|you were created|you came to be|you were built|old you are]
        [somebody|someone|a clever person] must have [made|created|invented|designed|programmed] you
        [a genius|people|an engineer] must have [made|created|invented|designed|programmed] you
        [your creator|your maker|your inventor|your origin]?
        [made where|made in which country|built where|born where]?
    """,
}
