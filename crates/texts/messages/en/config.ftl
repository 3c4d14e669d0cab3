### The configuration: its faults, its values and where they come from.

key = Key
value = Value
from = From
sound = The configuration is sound.
nothing = none
hidden = hidden
from-default = default
read-from = { $value } (read from { $file })
# $count (number)
faults = { $count ->
    [one] The configuration has one fault:
   *[other] The configuration has { $count } faults:
}
fault = { $at }: { $what }
unreadable = { $file } cannot be read: { $reason }
not-toml = this is no TOML: { $reason }
unknown = there is no key { $key }. Keys: { $keys }.
unknown-near = there is no key { $key }. Did you mean { $nearest }?
not-one-value = { $key } takes one value: text, a whole number, true or false.
said-twice = { $key } is given twice here, as itself and as a file. Keep one.
not-address = { $key }: “{ $text }” is not an address such as 127.0.0.1:8080.
not-yes-no = { $key }: “{ $text }” is neither true nor false.
not-number = { $key }: “{ $text }” is not a whole number from { $least } to { $most }.
not-one-of = { $key }: “{ $text }” is none of { $words }.
not-filter = { $key }: “{ $text }” is no filter for the log, such as info or canopy_web=debug.
not-rule = { $key }: “{ $text }” is no rule. Give days, weeks and months as three counts, such as 7,4,12.
not-database = { $key }: “{ $text }” is neither sqlite:FILE nor postgres://….
no-folder = { $key }: there is no folder { $path }. Make it, or name another.
empty = { $key } must not be empty.
stranger = { $name } is set, but Canopy knows no such variable.
stranger-near = { $name } is set, but Canopy knows no such variable. Did you mean { $nearest }?
not-origin = { $key }: “{ $text }” is not an address such as https://canopy.example, without a path.
