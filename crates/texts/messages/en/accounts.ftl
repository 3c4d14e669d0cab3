### Customer accounts.

code = Code
name = Name
aliases = Other names
account-type = Type
level = Level
parent = Belongs to
region = Region
city = City
territory = Territory
owner = Owner
