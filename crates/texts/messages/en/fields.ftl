### The company's own fields of accounts.

title = Own fields
lead = What your company wants to know of accounts beyond what every account has. Fields stand in the form of an account, in lists, files and imports, and a standard can ask for them.
empty-title = No fields of your own yet
empty-text = Add one below, for example “Beds”, “Contract until” or “Teaching hospital”.
add = Add a field
added = The field is added.
changed = The field is changed.
name = Field
label-zh = Name in Chinese
label-en = Name in English
kind-label = Holds
kind-text = Text
kind-number = Number
kind-day = Day
kind-choice = One of a list
kind-yes-no = Yes or no
code = Code
code-help = By which values are kept: the heading of the column in your files. Without one, the name.
choices = Choices
choices-help = For “one of a list”: one on each line.
active = Ask for it
active-help = What accounts have in it stays when it is not asked for any more.
state-active = asked for
state-inactive = not asked for
fault-label-missing = Name the field in at least one language.
fault-code-missing = Give the field a code.
fault-code-taken = Another field goes by this code, or every account has something that does.
fault-too-long = Names, codes and choices have at most 60 characters.
fault-choices = Give one to 100 choices, no two alike.
fault-too-many = There are 200 fields already.
# $name (text)
value-odd = “{ $name }” cannot hold this value.
fault-code-odd = A code has no quotation marks, brackets, dollar signs or backslashes.
more-filters = More filters
