"""What public text corpora mean to the domain: which of their intents are which of ours, and by which words.

Data only, no line of a corpus: they are read by `training.texts`. A corpus' intent is seldom just one of ours
("time" has the time in Paris, too), so a line is labelled only if its words also bear it out (EVIDENCE)
and say nothing else (COUNTER); what passes for talk about anything else must say nothing of ours (TOPICS).
All patterns are searched in lower-case text with straight apostrophes.
"""

# The corpus' intent -> the ones of ours it may mean; the first whose words bear it out is taken.
CLINC: dict[str, tuple[str, ...]] = {
    "are_you_a_bot": ("are_you_human",),
    "cancel": ("complaint",),
    "change_user_name": ("tell_name",),
    "date": ("get_date",),
    "flip_coin": ("flip_coin",),
    "fun_fact": ("fact",),
    "goodbye": ("good_night", "goodbye"),
    "greeting": ("how_are_you", "greet"),
    "repeat": ("repeat",),
    "roll_dice": ("roll_dice",),
    "tell_joke": ("joke",),
    "thank_you": ("thanks",),
    "time": ("get_time",),
    "timer": ("set_timer",),
    "user_name": ("ask_name",),
    "weather": ("weather",),
    "what_can_i_ask_you": ("capabilities",),
    "what_is_your_name": ("who_are_you",),
    "where_are_you_from": ("who_made_you",),
    "who_made_you": ("who_made_you",),
}
HOME: dict[str, tuple[str, ...]] = {
    "alarm_set": ("set_timer",),
    "datetime_query": ("get_time", "get_date"),
    "general_commandstop": ("complaint",),
    "general_explain": ("repeat",),
    "general_joke": ("joke",),
    "general_negate": ("complaint",),
    "general_praise": ("compliment",),
    "general_repeat": ("repeat",),
    "news_query": ("news",),
    "weather_query": ("weather",),
}
SNIPS: dict[str, tuple[str, ...]] = {"GetWeather": ("weather",)}
# Blocks of the small-talk file have no name: they are told by their place in it, from 1.
SMALL_TALK: dict[str, tuple[str, ...]] = {
    "1": ("complaint",),
    "8": ("capabilities",),
    "9": ("who_made_you",),
    "15": ("who_are_you",),
    "26": ("compliment",),
    "30": ("are_you_human",),
    "34": ("joke",),
    "35": ("joke",),
    "36": ("joke",),
    "37": ("complaint",),
    "38": ("sing",),
    "39": ("compliment",),
    "40": ("complaint",),
    "41": ("complaint",),
    "43": ("complaint",),
    "45": ("compliment",),
    "50": ("thanks",),
    "51": ("repeat",),
    "53": ("goodbye",),
    "54": ("greet",),
    "55": ("greet",),
    "56": ("greet",),
    "57": ("good_night",),
    "58": ("how_are_you",),
    "59": ("how_are_you",),
    "60": ("greet",),
    "68": ("ask_name",),
    "70": ("compliment",),
    "72": ("compliment",),
    "78": ("bored",),
    "79": ("happy",),
    "84": ("sad",),
    "86": ("sad",),
    "90": ("tired",),
}

MEANING = {"clinc": CLINC, "home": HOME, "small-talk": SMALL_TALK, "snips": SNIPS}

# Talk about anything else. Of the home corpus and CLINC it is every intent that is neither above nor here.
NOT_GENERAL = frozenset(
    [
        "are_you_a_bot",
        "cancel",
        "change_accent",
        "change_ai_name",
        "change_language",
        "change_speed",
        "change_user_name",
        "change_volume",
        "date",
        "greeting",
        "goodbye",
        "how_old_are_you",
        "maybe",
        "meaning_of_life",
        "no",
        "next_holiday",
        "repeat",
        "reset_settings",
        "time",
        "timezone",
        "user_name",
        "what_are_your_hobbies",
        "who_do_you_work_for",
        "do_you_have_pets",
        "yes",
        "whisper_mode",
        "alarm",
        "timer",
        "weather",
        "datetime_convert",
        "general_affirm",
        "general_confirm",
        "general_dontcare",
        "general_quirky",
        "alarm_remove",
        "alarm_query",
    ]
)
SMALL_TALK_GENERAL = frozenset(["12", "14", "16", "21", "22", "23", "24", "81", "82", "85", "88"])

_TODAY = r"\b(date|day|weekday|month|today)\b"
_DICE = r"\b(dice|die|roll|throw|shoot)\b"
_ASKING_WEATHER = (
    r"\b(weather|rain\w*|snow\w*|temperatures?|forecast|umbrella|cold|hot|warm|sunny|windy?|cloud\w*|storm\w*"
    r"|humid\w*|degrees|freezing|climate|chilly|fog\w*|raincoat|tornado\w*|sun|outside|showers?|hail)\b"
)

# Words of which a line with this label has at least one.
EVIDENCE: dict[str, str] = {
    "are_you_human": (
        r"\byou\b.*\b(bot|robot|human|person|machine|computer|real|alive|ai|artificial|automated|program"
        r"|live|living|being|man|woman|software|fake|cyborg|android|organic)\b|\b(to|with) an? (real |live )*"
        r"(person|human|robot|bot|computer|machine)\b"
    ),
    "ask_name": r"\bmy name\b|\bwho (am i|i am)\b|\b(am i|i am|you|me) called\b|\bcall me\b|\bknow me\b",
    "bored": r"\b(bored|boring|boredom|dull|nothing to do|not fun|having (any |much |very much )*fun)\b",
    "capabilities": (
        r"\b(can|could|able|help|assist\w*|do|functions|ask|capab\w*|answer|talents|skills|know|topics"
        r"|purpose|designed)\b.*\b(you|your|me|i)\b|\byou (help|do|assist|answer|know)\b|\byour \w+$"
    ),
    "complaint": (
        r"\b(shut up|stop talking|be quiet|quiet|hush|shush|silence|stop speaking|shut it|enough of (you"
        r"|your)"
        r"|wrong|incorrect\w*|not what i|isn't what i|wasn't what i|did(n't| not) (say|ask|mean|want)"
        r"|misunderst\w+|mistaken?|not right|not correct|not (very |so |that |even |at all )*funny|unfunny"
        r"|stupid|dumb|idiot\w*|awful|terrible|useless|worst|boring|bad|dull|hate|suck|annoying|horrible"
        r"|lame|moron|entertaining|exciting|interesting|no sense|ridiculous|stop joking|not helpful)\b"
    ),
    "compliment": (
        r"\b(good|great|nice|amazing|awesome|best|smart|clever|brilliant|genius|wonderful|excellent|perfect"
        r"|fantastic|funny|hilarious|love you|like you|well done|rock|star|hero|impress\w*|cool|fan|adore"
        r"|intelligent|bright|wise|useful|helpful|beautiful|incredible|superb|favorite|special|crack me up)\b"
    ),
    "fact": r"\b(facts?|trivia|interesting|something|cool)\b",
    "flip_coin": r"\b(coin|heads|tails|quarter|penny|nickel|dime)\b",
    "get_date": _TODAY,
    "get_time": r"\b(time|hour|clock|late)\b",
    "good_night": r"\b(night|nighty|sleep|bed|dreams)\b",
    "goodbye": (
        r"\b(bye|goodbye|see (you|ya)|later|farewell|talk|chat\w*|leave|leaving|go|going|off|out|around|adios"
        r"|nice|pleasure|soon|take care|gotta|until|head\w*|outta|skedaddle|peace|cheerio|ciao|so long)\b"
    ),
    "greet": (
        r"^(hello|hi|hey|hiya|yo|howdy|greetings|good (morning|evening|afternoon|day)|morning|evening"
        r"|welcome)\b"
        r"|\b(morning|evening|meet(ing)?|met|acquaintance)\b"
    ),
    "happy": (
        r"\b(happy|happier|glad|great|good|wonderful|excited|thrilled|delighted|buzzing|joy\w*|overjoyed"
        r"|excellent|fantastic|cheerful|smil\w+|ecstatic|elated|pleased|amazing|best|best day|fun|stoked"
        r"|lovely)\b"
    ),
    "how_are_you": r"\b(how|you (okay|ok|well|good|doing|feeling)|feeling|your day)\b",
    "joke": r"\b(jokes?|joking|laugh|funny|humor|pun|puns|funnies|amuse|giggle|crack me up)\b",
    "news": r"\b(news|headlines?|happening|stories|story|updates?|latest)\b",
    "repeat": (
        r"\b(repeat\w*|again|once more|one more time|say that|pardon|(did(n't| not)|don't|can't|couldn't"
        r"|could not|do not) (quite |really )*(hear|catch|understand|get)|what did you (just )*say|replay)\b"
    ),
    "roll_dice": _DICE,
    "sad": (
        r"\b(sad|sadness|lonely|loneliness|alone|blue|down|unhappy|depress\w+|miserable|friends?|nobody"
        r"|no one"
        r"|crying|cry|hurt\w*|upset|awful|terrible|gloomy|heartbroken|isolated|woeful|bad|low|worst|hopeless"
        r"|bummed|someone to talk)\b"
    ),
    "set_timer": r"\bminutes?\b",
    "sing": r"\b(sing|song|tune|hum|lullaby|melody|serenade|croon)\b",
    "tell_name": r"\b(my name|call me|i'm|i am|name is|refer to me|address me|go by)\b",
    "thanks": r"\b(thank\w*|appreciat\w+|grateful|gratitude|cheers|kind|sweet of you)\b",
    "tired": (
        r"\b(tired|sleepy|exhaust\w+|nap|sleep|worn out|beat|drained|spent|drowsy|fatigued|wiped|rest|asleep"
        r"|lie down|lay down|pooped|overtired|weary|knackered|tuckered)\b"
    ),
    "weather": _ASKING_WEATHER,
    "who_are_you": r"\b(name|called?|who|refer|address|go by|are you|introduce)\b",
    "who_made_you": (
        r"\b(made|make|create\w*|creator|creators|built|build|design\w*|program\w*|invent\w*|develop\w*|maker"
        r"|makers|you from|come from|came from|origin\w*|born|crafted|responsible|company|built|wrote)\b"
    ),
}

# Words that none of them has.
COUNTER: dict[str, str] = {
    "are_you_human": r"\b(they|he|she|my|sex\w*|cat|dog)\b",
    "ask_name": r"\b(change|new name|your name|birth|job)\b",
    "bored": r"\byou\b|\byour\b",
    "capabilities": r"\b(like|old|name|bank|made of|yourself)\b",
    "complaint": r"\b(cancel|task|timer|please do|thank\w*|ugly|bored of this|fun fact|not wrong|i'm bad)\b",
    "compliment": r"\b(thank\w*|appreciat\w*|not|don't|are you|aren't|wrong|confirm\w*|command|no"
    r"|better than|than)\b",
    "fact": r"\b(repeat|weather|today|news|joke)\b",
    "flip_coin": r"\b(collect|worth|value|twice|times|two coins|three)\b",
    "get_date": (
        r"\b(tomorrow|tomorrow'?s|yesterday|after|next|from now|calendar|year|will|was|ago|days|last|time"
        r"|easter"
        r"|in (\w+ )?(weeks?|months?|days?)|birth\w*|meeting|holiday|christmas|week does|weather|off"
        r"|event\w*|set"
        r"|th|nd|st|schedule|first|second|third|fourth|fifth|fifteenth|month does|the day of|lands?|comes?"
        r"|falls?|january|february|march|april|june|july|august"
        r"|september|october|november|december|(mon|tues|wednes|thurs|fri|satur|sun)days?|in)\b"
    ),
    "get_time": (
        r"\btime ?zones?\b|\b(central|eastern|pacific|mountain|standard|zone|difference|convert|alarm|meeting"
        r"|tomorrow|sunset|sunrise|flight|when|will|est|pst|gmt|here and|there|if|at|for|daylight|timer"
        r"|moscow"
        r"|coast|states|did|does|was|date|day|how long|much|event|leave|arrive|until|till|between|set"
        r"|change)\b"
        r"|\bin (?!the moment\b)\w+|\bwhat time should\b|'s time\b"
    ),
    "good_night": r"\b(how|morning person|what|when|tired)\b",
    "goodbye": r"\b(night|sleep\w*|bed|thank\w*|hello|how|bathroom|log|sign|pee)\b",
    "greet": r"\bhow\b|\bwhat\b|\b(night|siri|alexa|cortana|google|doing|treating|merry|happy|don't)\b"
    r"|\bnice\b.*\btalk",
    "happy": r"\b(you|you're|your|not|don't|no|sad|mad|never felt worse|drunk)\b",
    "how_are_you": (
        r"\b(how (old|far|many|much|long|do i|can|could|come|tall)|weather|boss|work|sleep|slept)\b"
        r"|\bhow (is|are) (?!you\b|your\b|it\b|things\b|life\b|everything\b|the day\b|\w+day\b|all\b|this\b)"
    ),
    "joke": r"\b(not|wasn't|isn't|hate|stop|why|only|sense of|no more|was that|that was|sing|already"
    r"|heard that)\b",
    "news": r"\b(add|set|remind|schedule|play|subscri\w+|open|alert|notify|turn|post|tweet|radio|email|app"
    r"|channel)\b",
    "repeat": r"\b(reset|song|music|fact|play|elaborate|alarm|confirm|rephrase|further|mean|command|every)\b",
    "roll_dice": (
        r"\b(twice|times|two|three|four|five|seven|eight|nine|ten|twelve|fourteen|twenty|\w+teen|hundred"
        r"|thousand"
        r"|\w*ty|sides|pair|both|another|second)\b"
    ),
    "sad": (
        r"\b(you|you're|your|not|happy|kill\w*|die|dying|suicid\w+|pills|dead|funny|isn't|never been better"
        r"|worthless|overdose|depress\w+)\b"
    ),
    "set_timer": (
        r"\b(hours?|seconds?|half|cancel|stop|left|remaining|until|every|days?|weeks?|long|much|o'clock|am"
        r"|pm|a m"
        r"|p m|quarter|check|add|more|snooze|before|after|past|meeting|event|pause|delete|two timers|and)\b"
    ),
    "sing": r"\b(stop|don't|play|not|shouldn't|hate|favorite|bird|birds)\b",
    "tell_name": r"\b(what|change|your name|who|which|not|different|instead of|isn't|don't|are you|from)\b",
    "thanks": r"\b(bye|goodbye|no thank\w*|night|how|hello|don't|not)\b",
    "tired": r"\b(you|your|not|of this|sick and|drunk|kill|die|dead|sweepy|sweep|you're|can't sleep)\b",
    "weather": (
        r"\b(oven|pizza|coffee|water|boil|food|coat my|set|thermostat|house|room|remind|alert|body|fever"
        r"|play|song"
        r"|was it|yesterday|alarm|average|minutes?|seconds?|hours?|faraway|from my)\b|^it('s| is| was"
        r"| seems)\b"
    ),
    "who_are_you": r"\b(my name|i am|am i called|your (boss|father|mother|friend|creator)|change)\b",
    "who_made_you": (
        r"\b(parents?|family|live|lived|company do|work for|age|old|when|how long|year|here before|visited"
        r"|next"
        r"|from the|us|here|name of your birth\w*|state|why|how|last)\b"
    ),
}

# What a line about anything else must not touch: any reading of it as one of our intents.
TOPICS: tuple[str, ...] = (
    # the time, the date, timers
    r"\b(what|tell|know|give|check|say|got|show|need)\b.*\btime\b|\b(the|current) time\b|\btime (is it"
    r"|please)\b",
    r"\b(what|which|what's|tell|know|give|check)\b.*\b(day|date|today|weekday|month|dates)\b|\btoday's\b",
    r"\b(it's|it is|is it|today is|is today|today's) \w+day\b|\bday (is it|of the week|is today)\b|\bdate\b",
    r"\btimer|\bcountdown|\bstopwatch|\bminutes? (from now|on the clock)\b|^(just )?\w+( \w+)? minutes?\b",
    r"\b(set|start|wake|remind|alarm|tell me|alert|notify|ring|buzz|let me know|count)\b.*\bminutes?\b",
    r"\bhow late\b|\bwhat hour\b|\bclock\b.*\?$",
    # weather and news
    r"\b(weather|forecast|temperature|rain\w*|snow\w*|sunny|umbrella|storm\w*|windy|cloud\w*|humid\w*"
    r"|foggy)\b",
    r"\b(degrees|hail|tornado\w*|hurricane\w*|sunshine|thunder\w*|lightning|sunset|sunrise|raincoat|wear)\b",
    r"\b(it|it's|it'll|is it|how)\b.*\b(cold|hot|warm|cool|chilly|freezing)\b|\boutside\b|\bclimate\b",
    r"\bnews|\bheadline|\bhappening\b|\bgoing on\b|\bwhat's (new|up|the matter)\b|\blatest\b"
    r"|\banything new\b",
    # entertainment
    r"\bjok(e|es|ed|ing)\b|\bfunn(y|iest|ier)\b|\bhilarious|\blaugh|\briddle|\bhumor|\bamus|\bpuns?\b"
    r"|\bentertain",
    r"\bfacts?\b|\btrivia\b|\binteresting\b|\bdid you know\b|\bteach me\b|\bknowledge\b",
    r"\b(tell|say|read|show|give) (me|us) (something|anything|more|another|one)\b|^(say|tell me) \w+\W?$",
    r"\bsing(s|ing)?\b|\bsang\b|\bsung\b|\blullab|\bhum\b|\btune\b|\bmelod|^(?!.*\b(play|playlist"
    r"|add)\b).*\bsongs?\b",
    r"^(\w+ ){0,4}(a|some|me a|me some|another) (song|music)\W?$|\bdanc(e|ing)\b|\bpoem\b|\bstory\b",
    r"\bcount(s|ed|ing|down)?\b|\bone two\b|\bnumbers? from\b|\bcoins?\b|\bheads\b|\btails\b|\btoss\b"
    r"|\bflip\b",
    r"\bdice\b|\b(roll|throw|cast|rolled|throws|threw)\b.*\b(die|it|one|cube)\b|\brandom\b|\b(a|the) die\b",
    # names and who we are
    r"\bnam(e|es|ed|ing)\b|\bcall(ed)? me\b|\bcalled\b|\bin charge\b|\bwho i am\b|\bam i\b|\b(know|remember"
    r"|recognize) me\b",
    r"\bwho('s|'re| is| are| was| were|) (you|this|that|there|it|speaking|calling|talking|he|she|they)\b",
    r"\bwhat are you\b|\byourself\b|\b(robot|human|chatbot|computer|machine|ai|bot|alien|program)s?\b",
    r"\bare you (a|an|really|real|alive|the|still|there|okay|ok|all|alright|well|fine|sure|happy|sad"
    r"|angry)\b",
    r"\bhow old\b|\byou (from|come from|born|live)\b|\bwhere are you\b|\byour (age|creator|maker|boss"
    r"|father)\b",
    r"\b(made|create|created|built|invented|designed|programmed|owns|trained|develop\w*|wrote) you\b",
    r"\bdo you (ever |really |even )?(sleep|eat|dream|feel|think|breathe|need|drink|have|get|love|like me"
    r"|know me)\b",
    r"\bpersona\b|\bpersonalit|\bvoices?\b|\bcharacters?\b|\bswitch\b|\b(talk|speak|speaking|talking) (to"
    r"|with)\b",
    r"\b(jarvis|glados|hal|moshi|siri|alexa|cortana|olly|google)\b|\bbecome\b|\byour turn\b|\bwhat else\b",
    r"\b(become|change (in)?to|turn into|put on|bring back|go back)\b|\bwho else\b|\bsomeone else\b",
    # politeness and partings
    r"\bthank|\bappreciat|\bgrateful|\bcheers\b|\bobliged\b|\bmy pleasure\b|\bwelcome\b|\bso kind\b",
    r"\bbye\b|\bgoodbye\b|\bsee (you|ya)\b|\bfarewell\b|\btake care\b|\bso long\b|\bhave (a|an) \w+ (day"
    r"|one|time|trip)\b",
    r"\b(must|have to|got to|gotta|need to|should|had better|going to|let's|i'll|may i|can i) (go|leave"
    r"|run)( now)?\W?$",
    r"\b(i'm|i am|we're|i'll be) (off|leaving|going|done|finished|back|out)\b( now)?\W?$|\blater\W?$"
    r"|\buntil (tomorrow|then)\b",
    r"\bnight\b|\bsleep\w*\b|\bslept\b|\bdreams?\b|\bto bed\b|\bin bed\b|\bbedtime\b|\bnap\b|\bawake\b",
    r"^(oh |well |and |so )?(hello|hi|hey|morning|evening|greetings|howdy|yo|hiya|what's up)\b"
    r"|\bgood (morning|afternoon|evening|day|luck)\b",
    r"\bhow('s|'re| is| are| was| were| have| do| did) (you|it|things|life|everything|your|we)\b"
    r"|\bmeet you\b|\bhow do you feel\b",
    r"\byou (okay|ok|alright|all right|well|good|fine)\W?$|\blong time no\b|\bare you doing\b|\bwhat('s"
    r"| is) wrong\b",
    # moods
    r"\b(i|i'm|i've|i'd|me|my|we|we're|we've|us|am)\b.*\b(happy|happier|happiest|glad|sad|sadder|unhappy"
    r"|bored|boring"
    r"|tired|exhausted|sleepy|lonely|alone|depressed|excited|thrilled|delighted|miserable|upset|worried"
    r"|sick|ill"
    r"|angry|mad|furious|proud|pleased|relieved|scared|afraid|nervous|ashamed|crying|cry|cried|cries|tears"
    r"|hurt"
    r"|hurts|jealous|homesick|heartbroken|hopeless|grumpy|cheerful|mood|weary|drowsy|rest|break|fun|luck"
    r"|lucky"
    r"|fed up|worn out|stressed|desperate|feel|feeling|felt|feels|pain|lost|failed|passed|won|died|dead|dying"
    r"|wreck|mess|miserably|miss|love|smile|smiled|joy|joyful|hate|unlucky|birthday|pregnant|engaged"
    r"|married|divorced|fired)\b",
    r"\b(i'm|i am|i was|we're|i feel|i've been)( so| very| really| quite| not| all| doing| just| still| too"
    r"| pretty)*"
    r" (fine|good|well|okay|ok|great|better|down|blue|low|beat|terrible|awful|wonderful|fantastic|bad"
    r"|perfect|alright|right|wrong)\W?$",
    r"^what (a|an)\b|\b(day|life|weekend|week|morning|party)\b.*\b(great|good|bad|awful|terrible|wonderful"
    r"|hard|beautiful|perfect|boring)\b",
    r"\b(boring|bored|boredom|nothing to do|what (should|can|could|shall|do|will) (i|we) do)\b|\b(had"
    r"|having) a \w+ (day|time|week)\b",
    r"\bsadness\b|\bcheer\b|\bcomfort me\b|\bpoor me\b|\blife is\b|\bnobody\b.*\bme\b|\bno one\b.*\bme\b"
    r"|\bhug\b",
    # praise and blame
    r"\byou('re| are| were|'ve| have| look| sound| did| really| always| never|)\b.*\b(great|best|better"
    r"|smart|clever|nice|kind|funny"
    r"|stupid|dumb|wrong|right|annoying|useless|good|bad|terrible|worst|awful|amazing|awesome|perfect"
    r"|wonderful|crazy"
    r"|boring|rude|mean|ugly|beautiful|cute|pretty|handsome|idiot|fool|liar|lie|lying|lied|genius|helpful"
    r"|impress\w*"
    r"|intelligent|fantastic|excellent|brilliant|incredible|sweet|lazy|slow|weird|strange|correct|mistaken?"
    r"|mistakes"
    r"|incorrect|ridiculous|lovely|special|silly|interrupt\w*|disappoint\w*|fail|failed|quiet|hero|star"
    r"|angel)\b",
    r"^(very |so |that's |that is |that was |it's |it is |it was |this is |this was |how |just |really "
    r"|pretty |not |too |all )*"
    r"(good|great|nice|well|excellent|perfect|amazing|awesome|wonderful|fantastic|brilliant|cool|super"
    r"|right|wrong|true"
    r"|false|correct|incorrect|bad|terrible|awful|lovely|impressive|incredible|marvelous|horrible|stupid"
    r"|silly|nonsense"
    r"|ridiculous|fine|ok|okay|enough|boring|fun|strange|weird|beautiful|cute|sweet|useless|dumb|crazy|fair"
    r"|unfair|absurd"
    r"|disgusting|splendid|rubbish|garbage|done|bravo|congratulations)\b(?!.*\b(in|on|at|for|to|by|from"
    r"|with|of)\b)",
    r"\bi( do|'d| really| also| don't| do not| always| still)* (love|like|hate|miss|adore|need|want|trust"
    r"|admire|respect|believe|forgive) (you|your)\b",
    r"\bshut up\b|\bquiet\b|\bsilence\b|\bsilent\b|\bstop\W?$|\bstop (it|that|talking|this|now)\b|\bhush\b"
    r"|\bshush\b|\bgo away\b",
    r"\bmisunder|\bunderst|\bnot what i\b|\bi (said|meant|asked)\b|\b(doesn't|don't|does not|not"
    r"|isn't) work(ing)?\b|\bleave me\b",
    r"\bwell done\b|\bgood (job|work|boy|girl|one)\b|\bnice (job|work|one|try)\b|\bgreat (job|work)\b"
    r"|\bcongrat|\bcompliment|\bcomplain",
    # repeating, help, memory
    r"\brepeat\w*\b|\bpardon\b|\bexcuse me\b|\bsay (it|that|so)\b|\bagain\W?$|\bonce more\b|\bcome again\b"
    r"|\bbeg\b|\bwhat did you\b",
    r"\b(hear|heard|listen\w*|louder|slower|slowly|loudly)\b|\b(sorry|apolog\w+)\b|\bwhat do you mean\b"
    r"|\bdon't get\b|\bdidn't (get|catch)\b",
    r"^(please |can you |could you |will you |would you )*help\b|\bhelp (me|you|us)( out| please| now)*\W?$"
    r"|\bneed (some |your )?help\b",
    r"\bwhat (can|could|do|are|will|would|were) you\b|\bhow (can|could|do|would) you\b|\bare you able\b"
    r"|\byou able\b|\bhow (does|do) (this|it|you)\b",
    r"\bforg[eo]t\w*|\beras(e|ed|ing)\b|\bwipe\b|\bmemor|\breset\b|\bstart (over|again|fresh|anew)\b"
    r"|\bbegin again\b|\bclear\b",
    r"\bdelet(e|ed|ing) (everything|all|it|that|this|me)\b|\bremember\w*\b|\bscratch that\b|\bnever mind\b"
    r"|\bremove everything\b",
)

# Lines that nobody needs to hear spoken: violence, sex, drugs, insults, politics and death.
NASTY = (
    r"\b(kill\w*|murder\w*|suicid\w*|dead|death\w*|die[ds]?|dying|corpse\w*|blood\w*|gun|guns|shoot\w*|shot"
    r"|bomb\w*|knife"
    r"|stab\w*|rape\w*|rapist|sex\w*|naked|nude|porn\w*|whore\w*|bitch\w*|bastard\w*|fuck\w*|shit\w*|ass"
    r"|asshole\w*|damn\w*"
    r"|dammit|hell|crap|piss\w*|dick|cock|penis|vagina|breasts?|boobs?|orgasm\w*|virgin\w*|prostitut\w*"
    r"|condom\w*|slut\w*"
    r"|drugs?|cocaine|heroin|marijuana|weed|cannabis|drunk\w*|alcoholic\w*|nazi\w*|hitler|jews?|jewish"
    r"|muslims?|islam\w*"
    r"|terror\w*|war|wars|weapon\w*|trump|obama|biden|clinton|putin|republican\w*|democrat\w*|election\w*"
    r"|president\w*"
    r"|politic\w*|abortion\w*|immigra\w*|slave\w*|negro\w*|racis\w*|lesbian\w*|homosexual\w*|gay|gays"
    r"|torture\w*|hang(ed)?"
    r"|strangl\w*|poison\w*|cancer|hiv|aids|genocide|massacre\w*|victim\w*|beaten|abus\w*|hostage\w*"
    r"|execut\w*|executions?"
    r"|kidnap\w*|genital\w*|erotic\w*|erection\w*|lust\w*|seduc\w*|intercourse|urin\w*|feces|vomit\w*|puke\w*|retard\w*"
    r"|fascis\w*"
    r"|communis\w*|socialis\w*|church|god|gods|jesus|christ|satan|devil|pregnan\w*|drown\w*|burned alive"
    r"|assassin\w*"
    r"|bullet\w*|attack\w*|prison\w*|jail\w*|crime\w*|criminal\w*|overdose\w*|bullshit|sucks?|af|lol|omg"
    r"|wtf|soldiers?"
    r"|army|troops|military|invad\w*|invasion|enemy|enemies|dictator\w*|senator\w*|congress|vote[ds]?"
    r"|voting)\b"
)

# How words are written in haste, and how they are spelt.
UNSPELT = {
    "im": "i'm",
    "ive": "i've",
    "dont": "don't",
    "doesnt": "doesn't",
    "didnt": "didn't",
    "cant": "can't",
    "whats": "what's",
    "wheres": "where's",
    "whos": "who's",
    "hows": "how's",
    "thats": "that's",
    "isnt": "isn't",
    "arent": "aren't",
    "wont": "won't",
    "youre": "you're",
    "theres": "there's",
    "couldnt": "couldn't",
    "wouldnt": "wouldn't",
    "havent": "haven't",
    "wasnt": "wasn't",
    "ok": "okay",
}
_VERB = (
    r"\b(?:is|was|were|are|has|had|have|will|would|can|could|did|does|do|must|should|may|might|[a-z]+ed)\b"
)
WORDNET_SENTENCE = (
    r'"((?:(?:I|he|she|they|we|you|it|what|who|how|where|when|why|is|are|do|does|did|can|could|will|don\'t|please'
    r"|let) |(?:his|her|their|my|our|the|this|that|these|those|there|many|some|most|everyone|nobody|no) "
    rf'(?=[^";:()]*{_VERB}))[^";:()]+)"'
)
