"""Asking for personas. Data only; the form is that of the package's docstring."""

LINES: dict[str, str] = {
    "change_persona": """
        10 !switch to {persona}
        6 !change to {persona}
        5 !become {persona}
        5 !be {persona}
        5 I want to talk to {persona}
        4 can I talk to {persona}?
        4 !let me talk to {persona}
        4 !give me {persona}
        3 !bring me {persona}
        3 {persona} please
        3 !go back to {persona}
        3 I want {persona}
        3 !turn into {persona}
        3 is {persona} there?
        2 !bring back {persona}
        2 !act like {persona}
        2 !use the {persona} voice
        2 !put {persona} on
        2 could I speak to {persona}?
        2 time for {persona}
        !be {persona} [now|again|]
        !switch [back|over] to {persona}
        !change back to {persona}
        !switch [the|] persona to {persona}
        !change [the|your|] [persona|voice|theme|character|personality] to {persona}
        !switch [your|the] [voice|theme|character|personality] to {persona}
        !change yourself [into|to] {persona}
        !let me [talk|speak] [to|with] {persona}
        !get {persona}
        !get me {persona}
        !bring [me|in|back] {persona}
        !bring {persona} back
        !call {persona}
        !connect me [to|with] {persona}
        !put me through to {persona}
        !activate {persona}
        !load {persona}
        !start {persona}
        !use [the|] {persona} [voice|persona|theme]
        !use {persona}
        !transform into {persona}
        !act as {persona}
        !pretend to be {persona}
        !talk like {persona}
        !speak [as|like] {persona}
        !make {persona} [talk|speak] to me
        can I [talk|speak] [to|with] {persona} [now|]?
        may I [talk|speak] [to|with] {persona}?
        could I [talk|speak] to {persona}?
        where is {persona}?
        how about {persona}?
        I [want|wanna|need] to [talk|speak] [to|with] {persona}
        I [would|'d] like to [talk|speak] [to|with] {persona}
        I'd like {persona}
        I [want|need] {persona} [now|back|]
        I want you to be {persona}
        I prefer {persona}
        I'd rather talk to {persona}
        I miss {persona}
        let's [talk|speak] to {persona}
        let's [switch|change|go back] to {persona}
        you are {persona} now
        now be {persona}
        next persona {persona}
        persona {persona}
        !let {persona} [in|take over|answer|speak]
        !hand over to {persona}
        !swap to {persona}
        !replace yourself with {persona}
        !change into {persona}
        !wake up {persona}
        !bring up {persona}
        {persona} [come back|come here|where are you]
        I choose {persona}
        I want to hear {persona}
        let's hear {persona}
        [enough of you|not you] I want {persona}
        can {persona} [come|come back|talk to me]?
        [will|could] you be {persona} [now|for a while]?
        !switch [yourself|us|me|things|it|now] [to|over to|back to] {persona}
        !switch [into|into being|on] {persona}
        !switch over [and be|and become] {persona}
        !switch to [the|] {persona} [voice|persona|theme|mode|character|personality]
        !switch to [the|] {persona} [again|for a while|for a minute|instead|right now|immediately|now]
        !change [over|back|yourself back|it|this] to {persona}
        !change to [the|] {persona} [voice|persona|theme|mode|character]
        !change to [the|] {persona} [personality|again|for a while|instead|right now]
        !change [personas|voices|characters|personalities|themes] to {persona}
        !change who you are to {persona}
        !change and become {persona}
        !become {persona} [again|now|for me|for a while]
        !become {persona} [for a minute|instead|right now|for the rest of the day|once more]
        !be {persona} [again|now|for me|for a while|for a minute|for once]
        !be {persona} [instead|right now|today|from now on|once more|like before]
        !be [like|more like] {persona}
        !turn [back|yourself] into {persona} [now|again|for me]
        !turn into {persona} [now|again|for me|for a while]
        !turn on {persona}
        !turn {persona} on
        !transform [yourself into|to] {persona}
        !morph into {persona}
        !convert [to|yourself to|into] {persona}
        !go [to|into|over to] {persona} [mode|again|now|]
        !go back to [being|the voice of|the persona] {persona}
        !go and get {persona}
        !return to [being|] {persona}
        !revert [back|] to {persona}
        !move [over|on|] to {persona}
        !jump [over|back|] to {persona}
        !let us [talk|speak] to {persona}
        !let me [chat|have a word|have a chat|have a talk] with {persona}
        !let me [talk|speak] [to|with] {persona} [again|instead|now|for a bit]
        !let me [talk|speak] [to|with] {persona} [please|for a minute|for a while|right now]
        !let me hear [from|the voice of|] {persona} [again|now|]
        !let me have {persona} [back|again|]
        !let me see {persona}
        !let {persona} [come|come back|come in|join us|talk|take over now|have a turn]
        !let {persona} [speak now|do the talking|talk now|help me|handle this|come on|take my call]
        !put {persona} [on now|on please|back on|on the phone|in charge|through|on speaker|through to me]
        !put on {persona}
        !put on the {persona} [voice|persona]
        !get {persona} [back|for me|here|in here|over here]
        !get {persona} [on the phone|to talk to me|to speak|now|please|to come here]
        !get me {persona} [please|now|on the phone|back|right now]
        !give me {persona} [please|now|back|again|instead|for a while|right now]
        !give me [the|] {persona} [voice|persona|theme|personality]
        !give me a bit of {persona}
        !give {persona} [a turn|the microphone|back to me|a chance|the floor|the mic]
        !bring {persona} [here|on|in|out|over|back please]
        !bring {persona} [back to me|back now|to me|back again|on stage|into this|into the conversation]
        !bring [out|on|over|us|on the] {persona}
        !bring me [back|] {persona} [please|now|again]
        !call [in|for|up|over] {persona}
        !call {persona} [for me|in|over|here|now]
        !fetch {persona}
        !fetch me {persona}
        !find {persona} [for me|]
        !send [in|me|for|over] {persona}
        !send {persona} [in|over|to me|here]
        !summon {persona}
        !invite {persona}
        !pass me [on|over|] to {persona}
        !pass [the phone|the microphone|this] to {persona}
        !hand [me|this|things|the phone|the mic] [over|] to {persona}
        !transfer me to {persona}
        !connect me [to|with] {persona} [please|now]
        !patch me through to {persona}
        !link me to {persona}
        !take me [back|] to {persona}
        !make way for {persona}
        !make {persona} [come back|take over|appear|answer me|my assistant|the voice|active]
        !make yourself [into|] {persona}
        !make it {persona}
        !select {persona}
        !select [the|] {persona} [voice|persona|theme]
        !choose {persona}
        !pick {persona}
        !choose [the|] {persona} [voice|persona|theme]
        !set [the|your|] [persona|voice|theme|character|personality] to {persona}
        !set yourself to {persona}
        !load [the|] {persona} [voice|persona|theme|profile|personality]
        !load up {persona}
        !start [up|being|talking like|acting like|speaking as] {persona}
        !start the {persona} [voice|persona|program]
        !run {persona}
        !launch {persona}
        !open {persona}
        !enable {persona}
        !activate [the|] {persona} [voice|persona|theme|mode|now]
        !boot up {persona}
        !use {persona} [now|instead|please|again|from now on|for this]
        !use [the voice of|the persona|the voice|the character] {persona}
        !speak [with the voice of|in the voice of|to me as|like you were|to me like] {persona}
        !speak in the {persona} voice
        !talk [as|to me as|to me like|in the voice of|with the voice of|to me with the voice of] {persona}
        !talk in the {persona} voice
        !answer [as|like|me as|in the voice of] {persona}
        !sound like {persona}
        !act like {persona} [now|for a while|]
        !behave like {persona}
        !play {persona}
        !play the [part|role] of {persona}
        !pretend [you are|you're|that you are|that you're] {persona}
        !imitate {persona}
        !impersonate {persona}
        !do {persona} [now|next|again|for me|]
        !do the {persona} [voice|persona]
        !show me {persona} [please|now|again|]
        !swap [over to|back to|yourself for|places with|with] {persona}
        !swap in {persona}
        !trade places with {persona}
        !exchange yourself for {persona}
        !step aside for {persona}
        !replace this [one|voice] with {persona}
        !wake {persona} [up|]
        !ask {persona} to [come|come here|talk to me|take over|join us|step in|speak]
        !tell {persona} [to come|to come here|to talk to me]
        !tell {persona} [I want to talk|to take over|I need to talk|I'm here]
        !see if {persona} is [there|around|home|in|available]
        is {persona} [here|around|in|home|available|online|awake|listening]?
        is {persona} [free|still there|still around|ready|with you|with us|busy|in today]?
        hello is {persona} [there|here|around|home]?
        [where's|where is|where did|what about|how about|and] {persona} [now|go|hiding|]?
        where has {persona} gone?
        what about [talking to|] {persona} [now|]?
        how about [switching to|changing to|talking to|being] {persona}?
        how about [becoming|bringing in|a bit of|you be|we try] {persona}?
        why don't [you|we] [switch|change|go|go back] to {persona}?
        why don't you [become|be|get|bring in|turn into|call|let me talk to] {persona}?
        can I [have|get|see|hear|use|hear from|try|meet] {persona} [please|now|instead|again|back|]?
        can I [chat|have a word|have a chat] with {persona}?
        can I [speak|talk] [to|with] {persona} [please|instead|again|for a minute]?
        could I [have|get|hear|hear from|see|try|meet] {persona} [please|now|instead|]?
        could I [chat|have a word|speak|talk] with {persona} [please|instead|now|]?
        could I [talk|speak] to {persona} [please|instead|now|for a minute|for a bit]?
        may I [have|hear|have a word with|chat with] {persona} [please|now|]?
        may I [talk|speak] [to|with] {persona} [please|now|instead]?
        might I [speak|talk] to {persona}?
        can we [talk|speak|switch|change|go back|get back] to {persona}?
        can we [have|get|try|hear|use|hear from] {persona} [please|now|instead|]?
        could we [have|get|try|hear|switch to|go back to] {persona}?
        can {persona} [come on|come in|speak|speak to me|talk|take over]?
        can {persona} [help me|answer that|answer me|join us|hear me|come to the phone|come over here]?
        could {persona} [come|come back|talk to me|take over|help me|answer|speak to me]?
        will {persona} [talk to me|speak to me|come|come back|answer me]?
        would {persona} [talk to me|come here|like to talk|mind talking to me]?
        can you [do|play|get|find|be like|sound like|go back to being] {persona}?
        can you be {persona} [now|again|instead|please|for a while|for me|today]?
        could you be {persona} [please|now|again|instead|for a bit]?
        do you have {persona} [there|with you|in there|too|]?
        do you do {persona}?
        do you know {persona} bring him here
        do you mind if I talk to {persona}?
        would you mind [being|becoming|switching to|changing to|turning into] {persona}?
        would you mind [getting|calling|bringing back|putting on|going back to] {persona}?
        is it possible to [talk to|speak to|have|get|switch to|use|hear] {persona}?
        is it okay if I talk to {persona}?
        would it be possible to [talk|speak] to {persona}?
        any chance [of talking to|I can talk to|to talk to|of] {persona}?
        what would {persona} say let me talk to him
        I [want|need] {persona} [please|instead|again|here|for a while|right now|to talk]
        I [want|need] {persona} [to talk to me|to come back|to answer|to take over]
        I [want|need] {persona} [to help me|on the phone|on|to speak]
        I [want|need] [the|] {persona} [voice|persona|theme|personality]
        I want [the voice of|a word with|to see|to use|to try|to hear from|to have|to meet|to get] {persona}
        I want [to chat with|to be with|to switch to|to change to] {persona}
        I want [to go back to|to go to|to return to|to choose|to pick] {persona}
        I want to [talk|speak] [to|with] {persona} [now|again|instead|please|for a while|right now|not you]
        I want you to [become|turn into|switch to|act like|sound like] {persona}
        I want you to [talk like|speak like|change to|get|play] {persona}
        I want you to be {persona} [now|again|for a while|instead]
        I need [a word with|to speak with|to see|to have|to hear] {persona}
        I need [to hear from|to use|you to be|you to become|to switch to] {persona}
        I'd like [to have|to hear|to hear from|to try] {persona} [please|now|]
        I'd like [to use|to see|to meet|to switch to] {persona} [please|now|]
        I'd like [to change to|to go back to|a word with|to chat with] {persona} [please|now|]
        I'd like [the voice of|you to become|you to be|to get] {persona} [please|now|]
        I'd [like|love|prefer|rather] to [talk|speak] to {persona} [now|please|instead|]
        I'd [like|love|prefer] {persona} [please|now|instead|back|again]
        I'd rather [have|hear|speak to|be talking to|talk with|use] {persona}
        I would [rather|sooner] [talk to|have|speak to] {persona}
        I would [like|love|prefer] [to hear|to have|to try|] {persona}
        I [prefer|like] [talking to|the voice of|to talk to] {persona} [more|better|]
        I like {persona} [better|more]
        I'll [have|take|try|go with|talk to] {persona} [please|now|]
        I [think|guess] I'll [take|try|go with|talk to] {persona}
        I [feel like|fancy|am in the mood for|was hoping for|was looking for|am looking for] {persona}
        I [wish for|vote for|ask for|am calling for|request|demand] {persona}
        I'm [looking for|here for|calling for|waiting for|ready for] {persona}
        I'm [in the mood for|asking for|trying to reach|hoping to talk to|in need of] {persona}
        I was hoping to [talk|speak] [to|with] {persona}
        I was wondering if [I could talk to|I could speak to] {persona}
        I was wondering if [you could be|you could become|you could switch to] {persona}
        I was wondering if [you could get|you could turn into] {persona}
        I was wondering if [I could have|I might speak to|we could talk to] {persona}
        I was wondering if {persona} is [there|here|around|available]
        I wonder if I could [talk|speak] to {persona}
        I wish [you were|I could talk to|I had|to talk to|to speak to] {persona}
        I hope {persona} is [there|here|around] I want to talk
        I miss {persona} [bring him back|can we talk|so much|]
        I have [a question|something to say] for {persona} [put him on|]
        I said {persona}
        I asked for {persona}
        let's [go to|try|have|get|hear from] {persona} [now|please|again|instead|]
        let's [use|bring in|bring back|turn to|go with] {persona} [now|please|again|instead|]
        let's [see|call|ask|do|return to] {persona} [now|please|again|instead|]
        let's [move on to|swap to|chat with|invite|listen to] {persona} [now|please|again|instead|]
        let's [talk|speak|chat] [to|with] {persona} [now|instead|again|for a while]
        let's [switch|change|go back|go over] to {persona} [now|please|again|instead|for a while]
        let's make it {persona}
        {persona} [now|next|instead|again|now please|this time|is better]
        {persona} [it is|would be nice|would be great|would be better]
        {persona} [for me please|I choose you|I need you|I want you]
        {persona} [come on|come in|please come|please come back|please come in|your turn|it's your turn]
        {persona} [take over|I want to talk to you|come to me|mode]
        {persona} [mode please|voice please|voice|persona please]
        [the|] {persona} [voice|persona|character|theme|mode] [please|now|]
        [hey|hello|hi] I want [to talk to|to speak to|] {persona}
        [hey|hello|hi] can I [talk|speak] to {persona} [please|]?
        [okay|alright] now {persona} [please|]
        [next|now|next up|next one|then|back to|over to|on to|and now|enter] {persona} [please|]
        [next voice|new voice|other voice|new persona|voice of|voice] {persona}
        [it's|it is] [the turn of|now the turn of] {persona}
        [you're|you are] {persona} [from now on|again|today]
        you [should|could|must|have to|can|may|might] [be|become|switch to] {persona} [now|again|]
        you [should|could|must|have to|can|may|might] [change to|turn into|call] {persona} [now|again|]
        you were better as {persona}
        as {persona} [please|now]
        [not you|no you] [I want|give me|bring me|get me|I need|switch to|be] {persona}
        [enough of this|enough of you|go away] [I want|give me|bring me] {persona}
        [enough of this|enough of you|go away] [get me|I need|switch to|be] {persona}
        [I'm done with you|that's enough] [I want|give me|bring me|get me|I need|switch to|be] {persona}
        [stop|thanks but|nothing against you but] [I want|give me|bring me] {persona}
        [stop|thanks but|nothing against you but] [get me|I need|switch to|be] {persona}
        my [favorite|choice|pick] is {persona} [switch to him|please|now|]
        [my kids want|my friend wants|we want|everyone wants] [to hear|to talk to|] {persona}
        [we need|we want|we would like|we'd like] [to talk to|to speak to|to hear|] {persona}
        it's about time [for|we talked to|you became|I talked to] {persona}
        it would be nice to [talk|speak] to {persona}
        [please|kindly] may I have {persona}
        ready for {persona}
    """,
    "list_personas": """
        4 which personas are there?
        3 what personas do you have?
        3 who else is there?
        3 !list the personas
        2 what voices do you have?
        2 who can I talk to?
        which personas [do you have|can I use|are available|do you know|can you be|can I choose|exist]?
        what personas [are there|do you have|can I choose|are available|can you do|are installed]?
        what [characters|voices|personalities|themes] [are there|do you have|can I choose|are available]?
        which [characters|voices|personalities|themes] [are there|do you have|can I choose|are available]?
        who else [is there|can you be|can I talk to|is here]?
        who can [you be|I talk to|you become|I speak with]?
        who are the [others|other personas]?
        who can I switch to?
        what can I switch to?
        how many [personas|voices|characters] [are there|do you have]?
        do you have other [personas|voices|characters]?
        are there [any|] other [personas|voices|characters]?
        !list [the|all|your|all the|] personas
        !list the [voices|characters]
        !show me [the|all|your] personas
        !tell me [the|all|your] personas
        !tell me which personas [there are|you have|are available]
        !tell me who [else you can be|I can talk to]
        !name [the|all|your] personas
        !give me [the|a] list of personas
        I want to know which personas there are
        ~which personas [you have|I can choose|are available|I can use|exist|I can pick]
        ~what [voices|characters|personalities] [you have|there are|I can choose|are available]
        ~who [else is there|else you can be|I can talk to|else I can talk to|is available|you can be]
        which [personas|voices|characters] [can I pick|can I talk to|can I switch to|have you got]?
        which [personas|voices|characters] [do we have|are installed|are on offer|are there to choose from]?
        which persona [can I choose|can I pick|could you be|else is there]?
        what [personas|voices|characters|personalities] [can I pick|can I switch to]?
        what [personas|voices|characters|personalities] [can I use|have you got|do we have]?
        what [personas|voices|characters|personalities] [exist|can you be|do you know]?
        what [personas|voices|characters|personalities] [do you offer|are on offer|else are there]?
        what other [personas|characters|personalities] [are there|do you have]?
        what other [personas|characters|personalities] [can you do|have you got|can I choose]?
        what are [the|your|all the|my] [personas|voices|characters]?
        what are [the|your|all the|my] [persona options|voice options|personalities]?
        what are the names of the [personas|voices|characters|others]?
        what are the choices for [personas|voices]?
        who [else do you have|else can I have|else have you got]?
        who [else lives in there|else is in there|else is available]?
        who [else can you do|else can you turn into|are you able to be]?
        who [all is there|is there to talk to|is available|is in there]?
        who [are|were] [all the|the] [personas|characters|voices]?
        who [can|could|may] I [speak to|choose|pick|choose from|select|change to|switch to|chat with]?
        who could you [be|become|turn into]?
        is there [anyone|anybody|someone|somebody] else [there|in there|I can talk to]?
        is there [anyone|anybody|someone|somebody] else [to talk to|here|available|]?
        is there [another|any other] [persona|voice|character] [I can use|available|to choose|]?
        are there [more|different|other|several|many] [personas|voices] [I can use|to choose from]?
        are there [more|different|other|several|many] [personas|voices] [available|]?
        are there [more|different|other|several|many] [characters|personalities] [I can use|to choose from]?
        are there [more|different|other|several|many] [characters|personalities] [available|]?
        are you the only [persona|voice|one|character] [here|in there|]?
        do you have [more|different|several] [personas|voices|characters|personalities|themes]?
        do you have [any other|any more|multiple] [personas|voices|characters|personalities|themes]?
        do you have [someone|somebody|anyone] else [in there|for me|I can talk to|]?
        do you have a list of [personas|voices|characters]?
        have you got [other|more|any other] [personas|voices|characters]?
        can I [see|hear|get|have] [the|a] list of [personas|voices|characters|all personas]?
        can I choose [a persona|another voice|between voices|a different persona who is there]?
        can you be [someone|somebody|anyone] else?
        how many [personas|voices|characters|personalities] [can you do|can I choose from]?
        how many [personas|voices|characters|personalities] [are available|have you got|can you be]?
        [any|any other|other|what other] [personas|voices|characters|personalities]?
        [persona list|list of personas|list of voices|all personas|all the personas|all voices]
        [personas|personas please|available personas|voices|the personas|the list of voices]
        !list [your|all|all the|the available|every] [personas|voices|characters]
        !list [your|all|all the|the available|every] [personalities|themes|persona]
        !list [who is there|who I can talk to|who you can be]
        !show me the [personas|voices|characters|list of personas|list of voices|persona list]
        !show me [who is there|who else is there|all voices|your voices|what personas you have]
        !show the [personas|list of personas|available personas]
        !tell me [about the personas|about the other voices]
        !tell me [the names of the personas|the names of the others]
        !tell me [your voices|all your voices|who the others are|who is available|who lives in there]
        !tell me who [else is there|else I can talk to|is there]
        !read [me|] the [list of personas|persona list]
        !read out the personas
        !name [all|all the|your|the other|some] [personas|voices|characters]
        !name everyone [in there|I can talk to|]
        !give me [the|all the|all your] [personas|voices|names of the personas|persona list]
        !give me my options for [personas|voices]
        !go through the [personas|list of personas]
        [I want|I'd like|I would like] to [see|hear] [the personas|all personas]
        [I want|I'd like|I would like] to [see|hear] [the list of voices|the list of characters]
        I [want|need] [a|the] list of [personas|voices]
        I'd like to [change voices which ones are there|know the personas|pick a persona which are there]
        I don't know [the personas|the other voices|which persona to choose]
        I forgot [which personas there are|the names of the personas]
        I was wondering [which personas there are|who else is there|what voices you have]
    """,
}
