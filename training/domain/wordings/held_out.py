"""What is never trained on. Data only; the form is that of the package's docstring."""

LINES: dict[str, str] = {
    "greet": """
        hi there old friend
        hello my friend how lovely to see you
        hi I've just sat down
        greetings my robot friend
        hello there nice to meet you
        hey it's good to hear your voice
        just popping in to say hello
        knock knock it's only me
        oh hey didn't see you there
        hi I thought I'd drop by
        good morning did you miss me?
        testing testing are you listening?
        guess who's back
        hello I made it back at last
        hi I've got a minute so I came to see you
        good morning I just woke up
        hey I've been looking forward to this
        hello to everybody in there
        hello old pal
        hi I'm new around here
        good evening I hope I'm not disturbing you
        right I'm here now hello
        hey you in the box hello
        here I am once more
        hello from me and my wife
        my very best greetings to you {me}
        hi I thought you might be lonely
    """,
    "how_are_you": """
        how are you doing this evening?
        you doing okay over there?
        are you having a good day so far?
        how's life treating you?
        what's new with you?
        I'm fine and how are you?
        I'm doing well how about you?
        how's everything on your end?
        all good on your side?
        I hope you're doing well
        I hope you've had a good day
        I just wanted to check how you are doing
        been meaning to ask how you are
        you feeling any better today?
        how's my favourite assistant doing?
        how are you bearing up?
        been keeping busy?
        are you doing alright in there?
        !tell me how your day has been
        are you coping alright today?
        how did you spend your night are you well?
        how's the mood in there today?
        how's your evening shaping up?
    """,
    "who_are_you": """
        sorry who is this I'm speaking with?
        remind me what your name is
        I don't think I know your name yet
        which one of them are you?
        and you are?
        have we met before what's your name?
        I don't believe we've been introduced
        is there a name you go by?
        what do I call you when I need you?
        who's that talking?
        who's on the line?
        I'd like to know who I'm dealing with
        do you go by any name?
        who did I just switch on?
        !spell out who you are for me
        my son wants to know your name
        my wife is asking what your name is
        I'd love to know what they named you
        is there a proper name for you?
        what name should I write down for you?
        I never asked you what your name was
        sorry I've forgotten what you're called
    """,
    "capabilities": """
        what are you capable of?
        what kind of things can I ask you?
        what commands do you know?
        what are you good for?
        what would you be able to do for me?
        !give me an overview of your skills
        !run through your abilities for me
        I need some help with what to ask
        I don't know what to ask you
        I'm new here so what can you do?
        is there anything fun you can do?
        what tricks have you got?
        what tricks do you have up your sleeve?
        do you have any special talents?
        how could you make my life easier?
        what are you able to do besides talking?
        what's the most useful thing you can do?
        can you give me some examples of what you do?
        what were you built to do?
        what kind of help do you offer?
        I just unpacked you so what can you do?
        my mother asks what you can do for her
        what could I use you for at home?
    """,
    "thanks": """
        thank you that's all I needed
        I really appreciate your help today
        couldn't have done it without you
        ah brilliant thanks for that
        that's sweet of you thanks
        thanks that's just what I was after
        you saved my day
        oh thank goodness for you
        my thanks to you {me}
        cool thanks man
        thank you from the bottom of my heart
        consider me grateful
        thanks that's cleared things up
        thank you that'll do nicely
        thanks for going to all that trouble
        thanks for putting up with me
        thank you for answering so quickly
        thanks you've made that easy
        my whole family says thank you
        thanks for cheering me up
        I'm so thankful for you
        thank you dear that was lovely
        thanks again for this morning
        you've done me a big favour thanks
        thank you that was just right
        thanks for keeping me company
    """,
    "goodbye": """
        that's all for today bye
        gotta go see you soon
        it was nice talking to you bye
        time for me to go
        I must be going now
        my bus is here so bye
        dinner's ready so I have to leave you
        someone's at the door I have to go
        let's stop here for today
        I think we are done here goodbye
        adios my friend
        alright then take it easy
        I'm going to hang up now
        goodbye I have a train to catch
        my taxi has arrived so goodbye
        the kids are waiting so I'll say goodbye
        bye I'm going shopping now
        bye I've got a meeting
        I have to get back to work so bye
        off I go then bye
        well I won't keep you any longer goodbye
        I'm going to switch you off now bye
        lunch is ready so see you later
        until this evening then
        I'm leaving for work see you tonight
        that's enough for me today see you
    """,
    "good_night": """
        goodnight {me}
        good night and sleep tight
        I'm heading to bed now
        I'll go to sleep now see you in the morning
        it's bedtime for me
        I'm about to fall asleep good night
        rest well {me}
        lights out for me
        I'm tucked in so good night
        I'm in bed already good night
        my head is on the pillow good night
        it's time I got some sleep good night
        a good night to you too
        off to dreamland I go
        okay I'm putting my pyjamas on good night
        let's both get some sleep
        goodnight until tomorrow
        I have to be up early so good night
        good night I've got school tomorrow
        I've brushed my teeth and I'm off to bed
    """,
    "compliment": """
        you're funny
        you are very clever
        that was a great answer
        what a clever answer
        I'm really impressed with you
        you're very good at this
        you're fun to talk to
        it's a pleasure to talk to you
        you always make me smile
        you're my favourite
        you're the nicest robot I know
        you're the best assistant I've ever had
        you are better than all the others
        wow you are quick
        wow you really know your stuff
        you've got a great sense of humour
        you sound wonderful today
        you're such a good listener
        you are a good friend to me
        my kids adore you
        my wife thinks you're wonderful
        everyone here loves you
        you're pretty cool you know that
    """,
    "complaint": """
        that's not what I asked
        that didn't help at all
        you're no help
        stop being so rude
        you are getting on my nerves
        this isn't working
        you got that completely wrong
        are you even listening to me?
        you've misunderstood me again
        I expected better from you
        I'm not happy with that answer
        that makes no sense
        that answer was nonsense
        what a load of rubbish
        you are the worst assistant ever
        my old phone was smarter than you
        a toaster would be more helpful
        you're driving me up the wall
        I want to speak to your manager
        I'm going to throw you out of the window
        you were better yesterday
    """,
    "happy": """
        I'm very excited
        today was the best day ever
        I'm on top of the world
        I couldn't be happier
        I'm really cheerful this morning
        I've had some wonderful news
        I'm smiling from ear to ear
        everything is going my way today
        I'm getting married and I'm thrilled
        my team won and I'm delighted
        we just had a baby and I'm so happy
        I woke up in such a good mood
        it makes me so happy to be home
        I feel on cloud nine
        my heart is full of joy
        I'm glad about how things went today
        I'm feeling pretty good about life
        I'm happy because my holiday starts tomorrow
        today I'm full of joy
        what a wonderful day I've had
        things are finally going well for me
        I got a promotion today
        this is the happiest day of my life
    """,
    "sad": """
        I've been crying
        my cat died this morning
        I miss my mum
        I feel like crying all the time
        I'm not feeling so good today
        it's been a horrible week
        I failed my exam and I feel awful
        I've been feeling low lately
        I feel all alone in the world
        I just can't cheer up
        I'm having a really hard time
        life is hard at the moment
        there are tears in my eyes
        I got some bad news today
        I'm sad because my best friend moved away
        I feel so empty inside
        nothing makes me smile anymore
        it makes me sad to be alone tonight
    """,
    "bored": """
        I don't know what to do
        what should I do I'm bored
        !entertain me I'm bored
        keep me company I'm bored
        I'm really bored at home
        it's raining and I'm bored
        there's nothing on television
        nothing is going on today
        time goes by so slowly
        I'm sitting here with nothing to do
        I've got nothing going on
        I've been staring at the wall all day
        I'm twiddling my thumbs here
        my friends are all away and I'm bored
        I'm stuck at home with nothing to do
        I'm waiting for the bus and I'm bored
        I've run out of things to do
        I've watched everything and now I'm bored
        this afternoon just drags on
        Sundays are so boring
        I'm bored what can we do?
        work is so boring today
        this boredom is killing me
        I could do with some entertainment
        got anything to stop me being bored?
        I'm a little bored right now
    """,
    "tired": """
        I could use some sleep
        I can barely keep my eyes open
        I slept badly last night
        I hardly slept last night
        I've got no energy left today
        work has worn me out
        that was a long day and I'm tired
        I've been working all day and I'm beat
        it's been such a long day
        I need a coffee to stay awake
        I can't stop yawning
        I'm falling asleep on my feet
        I feel like I could sleep for a week
        I could sleep right here on the floor
        I just want to lie down
        my legs are so heavy and I'm tired
        my eyes are getting heavy
        my batteries are empty
        I'm tired of working so late
        I got up far too early this morning
        I'm feeling rather weary
    """,
    "are_you_human": """
        so you're not a real human?
        you are not a real person are you?
        is there a human on the other end?
        is there somebody real behind that voice?
        do you eat and sleep like us?
        do you need to sleep?
        are you made of flesh and blood?
        what are you a human or a computer?
        you sound like a real human
        I bet you're just a computer
        I can't tell if you are human
        were you ever a human?
        would you say you are a person?
        be honest are you a bot?
        are you some kind of software?
        !prove to me that you're human
    """,
    "who_made_you": """
        who taught you everything you know?
        who's behind you?
        whose idea were you?
        who put you together?
        who do I have to thank for making you?
        what lab do you come from?
        do you know who made you?
        were you made by a big company?
        did some engineers make you?
        who brought you into this world?
        who's responsible for creating you?
        who are the people that built you?
        which engineers should I thank for you?
        who had the idea of building you?
        I'd love to meet the people who made you
        somebody must have built you who was it?
        what's the name of the company that made you?
        what's the story of how you were made?
        who sat down and programmed you?
        is there an inventor behind you?
        my son asks who made you
        were you built by one person or by a whole team?
        which country were you made in?
        who first switched you on?
        did you build yourself or did someone make you?
    """,
    "joke": """
        !cheer us up with a joke
        !share a joke with me
        !surprise me with something hilarious
        what's your favourite joke?
        what's the funniest thing you know?
        heard any good ones lately?
        I could do with a laugh
        I'm in the mood for a joke
        you must know a joke or two
        my grandma wants to hear a joke
        do you have a joke for my children?
        are you any good at telling jokes?
        have you got something that will make me giggle?
        a joke would be nice now
        I've had a bad day so tell me a joke
        we're all sitting here waiting for a joke
        my daughter loves jokes do you have one?
        which joke always makes people laugh?
        that was funny have you got another one?
        !try a joke on my husband
        !tell me a joke I can tell at work
        what joke should I tell my friends?
        the room is too quiet tell us a joke
        I haven't laughed all day tell me something funny
    """,
    "fact": """
        !teach me something new today
        !tell me something clever for my pub quiz
        !share a bit of knowledge with me
        !tell me something amazing about nature
        !tell me something that will blow my mind
        what's something most people don't know?
        got an interesting fact?
        I feel like learning something today
        I need a fun fact for my class
        I'm curious tell me something
        let's hear an interesting fact
        let me have a fact
        have you got a fact for the kids?
        what is your favourite fact?
        any interesting facts today?
        make me a little smarter
        what's something surprising about animals?
        I like trivia so give me some
        !tell me a fact I can tell at dinner
    """,
    "weather": """
        what is the weather going to be tomorrow?
        is it going to snow this week?
        what will the weather be this weekend?
        will the sun come out later?
        are we going to get any sun today?
        how many degrees is it right now?
        is it warm enough for shorts?
        can I hang the washing out or will it rain?
        any chance of rain tonight?
        weather forecast for tomorrow
        I want to know the weather
        I'm wondering what the weather will do
        I'd like the forecast for the weekend
        will it be foggy in the morning?
        is it freezing out?
        I'm going for a walk will I get wet?
        should I wear boots for the rain today?
        will we have good weather for our picnic?
        !see if it's going to rain on my birthday
        is the sky clear tonight?
    """,
    "news": """
        what are today's headlines?
        I'd like to hear the headlines
        !tell me what's in the paper today
        !bring me up to date with the news
        !give me a quick news summary
        !fill me in on world events
        what's the latest from around the world?
        have you seen the headlines this morning?
        let's hear today's news
        any big stories this morning?
        I haven't seen the news yet today
        I've missed the news what happened?
        how's the world doing today?
        what did the morning papers say?
        I only want the headlines please
        I've been away all week what's in the news?
        anything in the news I should hear about?
        what's the top headline?
        !tell me what's been happening out there in the world
        my husband wants to hear the news
        what's everyone in the country talking about in the news?
    """,
    "sing": """
        !sing the baby a lullaby
        !sing us something nice
        !sing something cheerful
        !sing your favourite song
        !hum a tune for me
        !give me a little tune
        do you have a nice singing voice?
        will you sing for my daughter?
        would you sing a song with me?
        I'd love to hear a song
        I feel like hearing a song from you
        my son would like you to sing to him
        what's your singing voice like?
        it's my birthday so sing something
        my little one can't sleep sing something soft
        we'd all like to hear you sing
        !sing the first song that comes to mind
        !sing us a sea shanty
        have you got a song for us?
        I wonder what you sound like when you sing
        is singing something you can do?
        do you ever sing in the shower?
    """,
    "repeat": """
        !say that once more but slower
        huh what was that?
        sorry could you say that again I was distracted?
        sorry my ears aren't so good
        I couldn't hear you over the noise
        I couldn't make that out
        the kettle was on and I didn't hear you
        a car went by and I missed what you said
        you were too quiet I couldn't hear you
        would you mind repeating that?
        would you say that again for my wife?
        you lost me there say it again
        my friend didn't hear that
        how was that again?
        sorry the dog was barking what did you say?
        I was in the other room what did you say?
        the phone rang just then what did you say?
        I only heard half of that
        !tell me that again but louder
        hang on what was that you just said?
        my hearing's bad so say it again
        wait I missed the end of that
        you were mumbling say that again
        the line went funny what did you say?
    """,
    "count": """
        !count from one up to {n} for my daughter
        !start counting and stop at {n}
        !recite the numbers one to {n}
        !give me the numbers one through {n}
        !keep counting until you get to {n}
        !close your eyes and count to {n}
        let's count together up to {n}
        I want to hear you count from one to {n}
        how high can you count can you get to {n}?
        we're playing hide and seek so count to {n}
        we are learning numbers so count up to {n}
        you count to {n} and I'll hide
        would you mind counting to {n}?
        my boy can't sleep so count to {n} for him
        !do some counting for me up to {n}
        I'll hide while you count to {n}
        we are hiding now so you count to {n}
        !take a breath and count to {n}
        before you answer count to {n}
        my daughter wants you to count to {n}
        !count with the children until you reach {n}
        it would help me relax if you counted to {n}
    """,
    "tell_name": """
        everyone calls me {name}
        I answer to the name of {name}
        I haven't introduced myself I'm {name}
        !call me {name} from today
        !note down that I'm called {name}
        in case you wondered I'm {name}
        on my passport it says {name}
        if anyone asks my name is {name}
        at work they all call me {name}
        I've been called {name} all my life
        my grandmother gave me the name {name}
        you should know that my name is {name}
        I forgot to say that my name is {name}
        you've got a new user and his name is {name}
        there's a new person here and I'm called {name}
        !write down my name it's {name}
        !make sure you call me {name}
        please use my real name which is {name}
        I don't like nicknames so call me {name}
        since my wedding I'm called {name}
        you've probably guessed it my name is {name}
        well if you must know I'm {name}
    """,
    "ask_name": """
        I told you my name didn't I?
        I bet you've forgotten my name
        let's see if you know who I am
        who are you talking to right now?
        who do you think I am?
        under what name do you know me?
        what have you got me down as?
        quick quiz what's my name?
        is my name stored anywhere in your memory?
        which name did I tell you to use for me?
        I introduced myself earlier so who am I?
        if you had to call me something what would it be?
        what should it say on my name tag?
        you've known me a while so what's my name?
        a minute ago I told you what I'm called so what is it?
        my memory is bad what's my name?
        test question what am I called?
        did my name stick in your mind?
        when you think of me what name comes to mind?
        by which name do you know me?
        my name what is it?
        let's play a game what's my name?
        I wonder if you still know what I'm called
        I hope you haven't forgotten what my name is
        can you prove that you know my name?
        do you happen to know what I am called?
        who was it that said hello to you just now what's my name?
    """,
    "change_persona": """
        where's {persona} I want a word with him
        is {persona} available right now?
        now you are {persona}
        hello {persona} are you in there?
        how about {persona} takes over?
        my turn with {persona} now
        I've had enough of you get me {persona}
        my husband would like to talk to {persona}
        my kids want {persona} back
        the children are asking for {persona}
        I've got a question for {persona} so bring him in
        I've heard about {persona} and want to try that one
        I think {persona} would understand me better so switch please
        let {persona} answer that
        let {persona} have a go
        !let {persona} do the talking from here
        !let {persona} take your place
        !move over and let {persona} in
        !go away and send me {persona}
        !see if {persona} wants to talk to me
        is it possible to speak to {persona} today?
        can we have {persona} for the rest of the evening?
        for the next question I want {persona}
        tonight I'm in the mood for {persona}
        today I feel like talking to {persona}
        you take a rest and let {persona} work
        sorry but I like {persona} better so change please
    """,
    "list_personas": """
        what other voices are there?
        which characters can you be?
        how many different characters can you play?
        are there other voices I can pick?
        are there any others I could speak to?
        is there another voice I could try?
        what are my choices of voice?
        what are the names of all the voices?
        who's available?
        who's in there with you?
        who are the other assistants?
        what assistants can I pick from?
        !tell me which personas you've got
        !tell me the names of the other voices
        !name all your characters
        !read me the list of voices
        !go through the available personas
        I want to hear what personas I can choose
        I'm looking for a different voice which ones do you have?
        can I choose a different voice?
        which personalities are installed?
        let's see what voices you've got
        who are all the people living in this box?
    """,
    "get_time": """
        have you got the time on you?
        what time has it got to?
        is it really that late what time is it?
        could you look at the clock for me?
        I lost my watch so what time is it?
        I can't see the clock from here
        I don't have my watch on what's the time?
        I'm late what's the time?
        I've lost all track of time
        the clock in the kitchen has stopped so what time is it?
        have I got long before noon what time is it?
        it feels late what's the clock saying?
        it's dark already what time is it?
        how close are we to midnight?
        has it gone five o'clock yet?
        is it still morning or already afternoon?
        I fell asleep on the sofa what time is it now?
        my train leaves soon what's the time?
        I must not be late so what's the time please?
        what are the hands of the clock showing?
        is it lunchtime already what time is it?
        I've no clock in this room what's the time?
        a quick time check please
    """,
    "get_date": """
        could you check the calendar for today?
        could you tell me which day of the week it is?
        I've lost track of the days
        I don't even know what day it is
        I need today's date for a letter
        !tell me if it's the weekend
        is it Tuesday or Wednesday today?
        are we still in the same month what's the date?
        is it the first of the month today?
        what do I write as the date today?
        I've been on holiday too long what day is it?
        which date do I put on this form?
        I'm filling in a form what's the date today?
        is today a Sunday or a Monday?
        is it still only Wednesday?
        is this the last day of the month?
        my calendar is still on last month what's the date?
        I woke up confused what day is it?
        all the days feel the same which one is today?
        what date should I put on the cheque?
        are we on a weekday or a weekend?
        I have to sign something what's the date?
        tell me is this a Saturday?
    """,
    "flip_coin": """
        let's settle it with a coin toss
        let's let a coin decide
        I can't decide so flip a coin
        we can't agree so toss a coin
        !toss a coin and tell me which side is up
        !flip it again heads or tails
        have you got a coin we could toss?
        could we do a coin toss?
        heads I win tails you lose flip the coin
        heads I cook tails he cooks
        I don't have a coin can you flip one?
        my wife says heads so flip a coin
        who goes first let's toss a coin
        the referee needs a coin toss
        it's fifty fifty so flip a coin for us
        !flip a coin so we know who starts
        !flip a coin to see who does the dishes
        !help us choose by flipping a coin
        I call tails so flip it
        I call heads now toss the coin
        I take heads you take tails now flip
        should we go out or stay in flip a coin
        I'm feeling lucky flip a coin
        !flip a coin for the last slice of cake
        let fate decide and toss a coin
    """,
    "roll_dice": """
        let's let the dice decide
        I lost my dice can you roll one?
        we've lost our dice so roll for us
        we are playing a game and need a dice roll
        it's your turn to throw the dice
        !throw a die and tell me the number
        have you got a die to roll?
        could you throw a die for our game?
        will it be a six roll the die
        I'm stuck on this board game roll the dice for me
        the dog ate our dice so please roll for us
        who starts roll the dice
        I hope for a six so roll the die
        I need a six so roll
        I feel lucky roll those dice
        baby needs new shoes so roll the dice
        !roll a die for my next move
        !roll a dice and say what came up
        !let the dice fall where they may and tell me the number
        !make a roll for my brother
        what would I get if I rolled a die?
        what number does the die show if you roll it?
        we can't play without dice so roll one for us
        my turn again so throw the dice please
    """,
    "set_timer": """
        {n} {minutes} please on the timer
        !let me know when {n} {minutes} are over
        !give me {n} {minutes} on the clock
        !time {n} {minutes} for me
        !make it a timer of {n} {minutes}
        !set a timer for the pasta for {n} {minutes}
        can you time {n} {minutes}?
        I need to know when {n} {minutes} are up
        I'm baking so give me {n} {minutes}
        I'm boiling eggs and need {n} {minutes} on the timer
        I'm taking a nap wake me in {n} {minutes}
        my pizza needs {n} {minutes} so set a timer
        we have {n} {minutes} start the clock
        my tea needs to brew for {n} {minutes} so time it
        the kids may play for {n} {minutes} so start the timer
        I'm going to meditate for {n} {minutes} please time me
        I only have {n} {minutes} so keep time for me
        I don't want to burn the rice so tell me in {n} {minutes}
        the bread goes in for {n} {minutes} tell me when it's done
        after {n} {minutes} I want to hear an alarm
        in {n} {minutes} I have to leave so remind me
        the washing will be done in {n} {minutes} so remind me
    """,
    "clear_memory": """
        !erase everything you know about me
        !delete everything you know about me
        !forget my name
        !forget that I ever told you that
        !forget we ever spoke
        !throw away everything you remember
        !remove everything you've stored about me
        !scrub your memory clean
        let's begin again with a clean slate
        I'd like you to erase everything I've said
        none of what I said should stay in your memory
        do you mind forgetting what I said?
        my secrets are not your business so forget them all
        I've said too much so forget it all
        I told you too much please delete it
        I'm selling you so erase everything about me
        somebody else will use you now so wipe your memory
        my brother will use you next so clear everything out
        before I go please wipe all you know about me
        let me be a stranger to you again
        I want to be a stranger to you again
        I'd like us to begin from zero
        I'd feel better if you forgot everything about me
        !act as if you had never heard of me
        !get rid of everything you know about me
        !go back to knowing nothing about me
    """,
}
