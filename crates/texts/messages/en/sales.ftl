### Sales figures: metrics and classes.

abc-a = A: the accounts that bring the first 80 % of revenue
abc-b = B: the next 15 %
abc-c = C: the rest
