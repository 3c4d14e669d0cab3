### Users, jobs and territories.

user = Person
job = Job
territories = Territories
active = Active
